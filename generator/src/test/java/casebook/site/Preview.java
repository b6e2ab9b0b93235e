package casebook.site;

import casebook.model.Progress;
import casebook.templates.Templates;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the site of a sample: {@code java … casebook.site.Preview FOLDER CASES}. */
final class Preview {
  private Preview() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    var catalogue = Sample.of(Integer.parseInt(arguments[1]));
    long start = System.nanoTime();
    Summary summary =
        SiteBuilder.build(
            catalogue, Templates.packaged(), SiteOptions.standard(), folder, Progress.SILENT);
    System.out.println(summary + " " + (System.nanoTime() - start) / 1_000_000 + " ms");
    System.out.println(LinkChecker.check(folder).size() + " broken links");
  }
}
