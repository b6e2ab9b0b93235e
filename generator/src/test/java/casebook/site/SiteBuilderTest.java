package casebook.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.model.Progress;
import casebook.templates.Templates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteBuilderTest {
  @Test
  void noLinkIsBroken(@TempDir Path folder) {
    Summary summary = build(folder, 250);
    assertEquals(List.of(), LinkChecker.check(folder).stream().limit(9).toList());
    assertTrue(summary.pages() > 500, () -> "pages: " + summary.pages());
  }

  @Test
  void sameCatalogueSameBytes(@TempDir Path one, @TempDir Path other) throws IOException {
    build(one, 40);
    build(other, 40);
    assertEquals(contents(one), contents(other));
  }

  private static Summary build(Path folder, int cases) {
    return SiteBuilder.build(
        Sample.of(cases), Templates.packaged(), SiteOptions.standard(), folder, Progress.SILENT);
  }

  private static Map<String, Integer> contents(Path folder) throws IOException {
    Map<String, Integer> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(folder.relativize(file).toString(), Arrays.hashCode(Files.readAllBytes(file)));
      }
    }
    return contents;
  }
}
