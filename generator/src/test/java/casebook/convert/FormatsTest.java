package casebook.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.convert.draft.ConvertedDocument;
import casebook.convert.draft.Draft;
import casebook.model.Problem;
import casebook.model.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same text gives the same cases whatever the format and the encoding. */
class FormatsTest {
  private static final List<String> NAMES =
      List.of(
          "portal-single-case",
          "labelled-collection",
          "grouped-cases",
          "notice-attachments",
          "speech-with-dates");

  @TestFactory
  Stream<DynamicTest> sameCases() {
    return NAMES.stream()
        .flatMap(
            name ->
                Stream.of(
                        "gb18030",
                        "utf-8-bom",
                        "utf-16le",
                        "utf-16be",
                        "crlf",
                        "html",
                        "html-gbk",
                        "docx",
                        "pdf")
                    .map(
                        format ->
                            DynamicTest.dynamicTest(
                                name + " as " + format, () -> check(name, format))));
  }

  private static void check(String name, String format) throws IOException {
    String text = Files.readString(file(name));
    List<String> plain = told(Told.convert(text));
    ConvertedDocument other = Converter.convert("x." + format, bytes(text, format));
    assertEquals(List.of(), other.problems());
    assertEquals(String.join("\n\n", plain), String.join("\n\n", told(other)).replace('戶', '户'));
  }

  private static List<String> told(ConvertedDocument document) {
    return document.drafts().stream()
        .map(d -> d.title().orElse("-") + " | " + d.setting().group().orElse("-") + "\n" + d.body())
        .toList();
  }

  private static byte[] bytes(String text, String format) throws IOException {
    return switch (format) {
      case "gb18030" -> text.getBytes(Charset.forName("GB18030"));
      case "utf-8-bom" -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
      case "utf-16le" -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
      case "utf-16be" -> text.getBytes(StandardCharsets.UTF_16BE);
      case "crlf" -> text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
      case "html" -> html(text, "utf-8").getBytes(StandardCharsets.UTF_8);
      case "html-gbk" -> html(text, "gbk").getBytes(Charset.forName("GBK"));
      case "docx" -> docx(text);
      default -> pdf(text);
    };
  }

  private static String html(String text, String charset) {
    return "<!DOCTYPE html><html><head><meta charset=\""
        + charset
        + "\"><title>页</title></head><body><div>"
        + text.lines()
            .map(line -> "<p>" + line.replace("&", "&amp;").replace("<", "&lt;") + "</p>")
            .collect(Collectors.joining("\n"))
        + "</div></body></html>";
  }

  private static byte[] docx(String text) throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      text.lines().forEach(line -> document.createParagraph().createRun().setText(line));
      document.write(out);
      return out.toByteArray();
    }
  }

  /** A page set at 34 characters a line, first lines indented, as word processors do. */
  private static byte[] pdf(String text) throws IOException {
    try (PDDocument document = new PDDocument();
        InputStream face =
            FormatsTest.class.getResourceAsStream("/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf");
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      PDFont font = PDType0Font.load(document, face);
      Typesetter page = new Typesetter(document, font);
      for (String line : text.lines().toList()) {
        page.paragraph(line);
      }
      page.close();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static final class Typesetter {
    private static final float SIZE = 12;
    private static final int WIDTH = 34;
    private final PDDocument document;
    private final PDFont font;
    private PDPageContentStream content;
    private float y;

    Typesetter(PDDocument document, PDFont font) throws IOException {
      this.document = document;
      this.font = font;
      this.content = newPage();
    }

    private PDPageContentStream newPage() throws IOException {
      PDPage page = new PDPage();
      document.addPage(page);
      y = 740;
      return new PDPageContentStream(document, page);
    }

    void paragraph(String text) throws IOException {
      boolean prose = text.length() > 40;
      float indent = prose ? 2 : 0;
      String left = text.strip();
      while (!left.isEmpty()) {
        int end = fit(left, WIDTH - indent);
        line(left.substring(0, end), indent);
        left = left.substring(end);
        indent = 0;
      }
    }

    private int fit(String text, float width) throws IOException {
      int end = 0;
      while (end < text.length()
          && font.getStringWidth(text.substring(0, end + 1)) <= width * 1000) {
        end++;
      }
      return end;
    }

    private void line(String text, float indent) throws IOException {
      if (y < 60) {
        content.close();
        content = newPage();
      }
      content.beginText();
      content.setFont(font, SIZE);
      content.newLineAtOffset(80 + indent * SIZE, y);
      content.showText(text);
      content.endText();
      y -= 20;
    }

    void close() throws IOException {
      content.close();
    }
  }

  @Test
  void encryptedPdfIsOneClearProblem() throws IOException {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      document.save(out);
      assertProblem("convert.encrypted", out.toByteArray());
    }
  }

  /** As Word encrypts since 2010, and as it did in 2007 (MS-OFFCRYPTO 2.3.4). */
  @ParameterizedTest
  @EnumSource(names = {"agile", "standard"})
  void encryptedDocxIsOneClearProblem(EncryptionMode mode)
      throws IOException, GeneralSecurityException {
    assertProblem("convert.encrypted", encrypted(docx("一份文件\n"), mode));
  }

  @Test
  void encryptedDocxStopsNoOther(@TempDir Path folder)
      throws IOException, GeneralSecurityException {
    String text = Files.readString(file(NAMES.get(0)));
    Path locked = folder.resolve("1.docx");
    Path open = folder.resolve("2.docx");
    Files.write(locked, encrypted(docx(text), EncryptionMode.agile));
    Files.write(open, docx(text));
    try (Stream<ConvertedDocument> documents =
        Converter.convert(List.of(locked, open), Progress.SILENT)) {
      List<ConvertedDocument> both = documents.toList();
      assertEquals(List.of(), told(both.get(0)));
      Problem problem = both.get(0).problems().get(0);
      assertEquals("1.docx", problem.place().file());
      assertEquals(told(Told.convert(text)), told(both.get(1)));
    }
  }

  private static byte[] encrypted(byte[] docx, EncryptionMode mode)
      throws IOException, GeneralSecurityException {
    try (POIFSFileSystem container = new POIFSFileSystem();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Encryptor encryptor = new EncryptionInfo(mode).getEncryptor();
      encryptor.confirmPassword("password");
      try (OutputStream in = encryptor.getDataStream(container)) {
        in.write(docx);
      }
      container.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  @Test
  void scannedPdfIsOneClearProblem() throws IOException {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.addPage(new PDPage());
      document.save(out);
      assertProblem("convert.scanned", out.toByteArray());
    }
  }

  @Test
  void brokenFilesAreOneClearProblemEach() throws IOException {
    byte[] pdf = pdf("一份文件\n");
    assertProblem("convert.broken", java.util.Arrays.copyOf(pdf, pdf.length / 3));
    byte[] docx = docx("一份文件\n");
    assertProblem("convert.broken", java.util.Arrays.copyOf(docx, docx.length / 2));
    assertProblem("convert.empty", new byte[0]);
    assertProblem("convert.empty", " \n\t\n".getBytes(StandardCharsets.UTF_8));
    assertProblem(
        "convert.no-text",
        new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 1, 2, 3, 0, 0, 7, 9});
    assertProblem("convert.old-format", "{\\rtf1 x}".getBytes(StandardCharsets.US_ASCII));
  }

  private static void assertProblem(String key, byte[] bytes) {
    ConvertedDocument document = Converter.convert("x", bytes);
    assertEquals(List.of(key), document.problems().stream().map(p -> p.message().key()).toList());
    assertTrue(document.problems().get(0).hint().isPresent());
    assertEquals(List.<Draft>of(), document.drafts());
  }

  private static Path file(String name) {
    return Path.of(
        System.getProperty("casebook.root"),
        "generator/src/test/resources/casebook",
        DocumentsTest.FOLDER,
        name + ".input");
  }
}
