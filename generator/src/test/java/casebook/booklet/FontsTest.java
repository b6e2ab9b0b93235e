package casebook.booklet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.booklet.layout.FontFile;
import casebook.catalogue.Catalogue;
import casebook.markdown.PublicationFile;
import casebook.model.Message;
import casebook.model.Progress;
import casebook.model.Publication;
import casebook.templates.Templates;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontsTest {
  private final Path folder;

  FontsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static Publication publication(String fonts) {
    return PublicationFile.read("publication.yaml", "title: 书\n" + fonts).value().orElseThrow();
  }

  private static Message message(BookletException stopped) {
    return stopped.problems().get(0).message();
  }

  private void print(FontSet fonts) throws IOException, BookletException {
    Catalogue catalogue = BookletBuilderTest.twoCases();
    BookletBuilder.build(
        catalogue,
        Templates.packaged(),
        BookletOptions.reading(fonts),
        folder.resolve("a.pdf"),
        Progress.SILENT);
  }

  @Test
  void withoutASongFaceTheTextIsInHeiAndSaysSo() throws Exception {
    FontSet fonts = Fonts.find(folder, publication(""), folder);
    assertFalse(fonts.song());
    assertEquals(1, fonts.names().size());
  }

  @Test
  void aFaceOfOnesOwn() throws Exception {
    FontFile noto = Fonts.find(folder, publication(""), folder).files().get(0);
    Files.write(folder.resolve("mine.ttf"), noto.data());
    FontSet fonts = Fonts.find(folder, publication("fonts: {text: mine.ttf}\n"), folder);
    assertTrue(fonts.song());
    assertEquals("mine", fonts.names().get(0));
    assertEquals(
        List.of("Hei", "Hei", "Song", "Song"),
        fonts.files().stream().map(FontFile::family).toList());
    print(fonts);
  }

  @Test
  void aFaceThatIsNotThere() {
    Publication publication = publication("fonts: {text: none.ttf}\n");
    BookletException stopped =
        assertThrows(BookletException.class, () -> Fonts.find(folder, publication, folder));
    assertEquals("booklet.font.absent", message(stopped).key());
  }

  @Test
  void aFaceWithCffOutlinesIsRefused() throws Exception {
    Files.write(folder.resolve("cff.otf"), "OTTO and so on".getBytes(StandardCharsets.US_ASCII));
    FontSet fonts = Fonts.find(folder, publication("fonts: {heading: cff.otf}\n"), folder);
    BookletException stopped = assertThrows(BookletException.class, () -> print(fonts));
    assertEquals("booklet.font.cff", message(stopped).key());
  }

  @Test
  void whatIsNoFont() throws Exception {
    Files.write(folder.resolve("x.ttf"), new byte[100]);
    FontSet fonts = Fonts.find(folder, publication("fonts: {text: x.ttf}\n"), folder);
    BookletException stopped = assertThrows(BookletException.class, () -> print(fonts));
    assertEquals("booklet.font.broken", message(stopped).key());
  }

  /** A package with other bytes in it is not taken, and nothing of it stays. */
  @Test
  void aPackageThatWasTamperedWith() throws Exception {
    BookletException stopped =
        assertThrows(BookletException.class, () -> FontFetch.fetch(folder, (name, to) -> pack(to)));
    assertEquals("booklet.font.other", message(stopped).key());
    try (var left = Files.list(folder)) {
      assertEquals(List.of(), left.toList());
    }
  }

  private static void pack(Path to) throws IOException {
    try (OutputStream file = Files.newOutputStream(to.resolve("noto.tgz"));
        TarArchiveOutputStream tar = new TarArchiveOutputStream(new GZIPOutputStream(file))) {
      for (String name :
          List.of("400Regular/NotoSerifSC_400Regular.ttf", "700Bold/NotoSerifSC_700Bold.ttf")) {
        TarArchiveEntry entry = new TarArchiveEntry("package/" + name);
        entry.setSize(4);
        tar.putArchiveEntry(entry);
        tar.write(new byte[] {1, 2, 3, 4});
        tar.closeArchiveEntry();
      }
    }
  }

  @Test
  void theFaceIsFetchedOnce() throws Exception {
    Files.createFile(folder.resolve(Fonts.SONG_REGULAR));
    Files.createFile(folder.resolve(Fonts.SONG_BOLD));
    FontFetch.fetch(
        folder,
        (name, to) -> {
          throw new AssertionError("asked for " + name);
        });
    assertTrue(Fonts.isFetched(folder));
  }
}
