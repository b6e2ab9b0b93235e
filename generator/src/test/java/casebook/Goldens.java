package casebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Golden pairs: a folder of {@code x.input} and {@code x.output}, where the output is what a
 * function makes of the input. An odd one out fails. {@code -Dgolden=overwrite} rewrites the
 * outputs for review.
 */
public final class Goldens {
  private Goldens() {}

  /** One test a pair of a folder below {@code generator/src/test/resources/casebook}. */
  public static Stream<DynamicTest> pairs(String folder, UnaryOperator<String> function) {
    Path home = home().resolve(folder);
    List<String> inputs = stems(home, ".input");
    assertFalse(inputs.isEmpty(), "no golden pair in " + home);
    List<String> orphans =
        stems(home, ".output").stream().filter(s -> !inputs.contains(s)).toList();
    assertEquals(List.of(), orphans, "outputs without their input in " + home);
    return inputs.stream()
        .map(stem -> DynamicTest.dynamicTest(stem, () -> check(home.resolve(stem), function)));
  }

  /** Compares with one file of that folder, or rewrites it. */
  public static void check(String file, String actual) throws IOException {
    check(home().resolve(file), actual);
  }

  /** {@code generator/src/test/resources/casebook}. */
  public static Path home() {
    return Path.of(System.getProperty("casebook.root"), "generator/src/test/resources/casebook");
  }

  private static void check(Path stem, UnaryOperator<String> function) throws IOException {
    String actual = function.apply(Files.readString(Path.of(stem + ".input")));
    check(Path.of(stem + ".output"), actual);
  }

  private static void check(Path output, String actual) throws IOException {
    if ("overwrite".equals(System.getProperty("golden"))) {
      Files.writeString(output, actual);
    }
    assertTrue(Files.exists(output), () -> "no " + output + "; -Dgolden=overwrite writes it");
    assertEquals(Files.readString(output), actual, output.toString());
  }

  private static List<String> stems(Path home, String ending) {
    try (Stream<Path> files = Files.list(home)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(f -> f.endsWith(ending))
          .map(f -> f.substring(0, f.length() - ending.length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
