package casebook.booklet.proof;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What epubcheck says of a file. It runs in a process of its own: its validator's classes are those
 * of the HTML checker in another version.
 */
public final class EpubCheck {
  private EpubCheck() {}

  /** Its report; absent if it has nothing to report, not even a warning. */
  public static Optional<String> complaints(Path epub) throws IOException, InterruptedException {
    List<String> first = new ArrayList<>();
    List<String> others = new ArrayList<>();
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path", ""));
    for (String part : path.split(File.pathSeparator, -1)) {
      (part.matches(".*(epubcheck|relaxng|Saxon-HE).*") ? first : others).add(part);
    }
    first.addAll(others);
    Path report = Files.createTempFile("epubcheck", ".txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=en",
                "-cp",
                String.join(File.pathSeparator, first),
                "com.adobe.epubcheck.tool.Checker",
                "--failonwarnings",
                epub.toString())
            .redirectErrorStream(true)
            .redirectOutput(report.toFile())
            .start();
    int status = process.waitFor();
    String said = Files.readString(report, StandardCharsets.UTF_8);
    Files.delete(report);
    return status == 0 ? Optional.empty() : Optional.of(said);
  }
}
