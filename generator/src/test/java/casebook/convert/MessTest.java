package casebook.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.Goldens;
import casebook.convert.draft.ConvertedDocument;
import casebook.convert.ledger.Ledger;
import casebook.convert.trace.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each kind of mess in a document of its own, before and after. */
class MessTest {
  private static final String FOLDER = "convert/mess";

  @TestFactory
  Stream<DynamicTest> mess() {
    return Goldens.pairs(FOLDER, Told::of);
  }

  /** A rule that no golden document shows is not known to work. */
  @Test
  void everyRuleIsShown() throws IOException {
    Set<Rule> shown = EnumSet.noneOf(Rule.class);
    for (String folder : List.of(FOLDER, DocumentsTest.FOLDER)) {
      Path home =
          Path.of(
              System.getProperty("casebook.root"), "generator/src/test/resources/casebook", folder);
      try (Stream<Path> files = Files.list(home)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".input")).toList()) {
          ConvertedDocument document = Told.convert(Files.readString(file));
          document.ledger().spans().stream()
              .map(Ledger.Span::rule)
              .forEach(r -> r.ifPresent(shown::add));
        }
      }
    }
    assertEquals(Set.of(), EnumSet.complementOf(EnumSet.copyOf(shown)));
  }
}
