package casebook.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.Goldens;
import casebook.convert.draft.ConvertedDocument;
import casebook.convert.draft.Draft;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whole documents of the genre and its neighbours, messy in as many ways. */
class DocumentsTest {
  static final String FOLDER = "convert/documents";

  @TestFactory
  Stream<DynamicTest> documents() {
    return Goldens.pairs(FOLDER, Told::of);
  }

  /** What convert made of a case is clean: converting those words again changes none of them. */
  @TestFactory
  Stream<DynamicTest> again() throws IOException {
    return inputs()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> again(file)));
  }

  private static void again(Path file) throws IOException {
    for (Draft draft : Told.convert(Files.readString(file)).drafts()) {
      List<String> words = Told.words(draft);
      ConvertedDocument second = Told.convert("某地：一份材料的题目\n\n" + Told.numbered(draft));
      assertEquals(1, second.drafts().size(), () -> "parted: " + draft.title());
      assertEquals(String.join("\n", words), String.join("\n", Told.words(second.drafts().get(0))));
    }
  }

  static Stream<Path> inputs() throws IOException {
    Path home =
        Path.of(
            System.getProperty("casebook.root"), "generator/src/test/resources/casebook", FOLDER);
    try (Stream<Path> files = Files.list(home)) {
      return files.filter(f -> f.toString().endsWith(".input")).sorted().toList().stream();
    }
  }
}
