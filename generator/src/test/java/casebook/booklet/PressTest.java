package casebook.booklet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.booklet.press.Imposition;
import casebook.catalogue.Catalogue;
import casebook.model.Progress;
import casebook.templates.Templates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes to the printer. */
class PressTest {
  private static final double MM = 72 / 25.4;
  private static final double SLUG = 9;

  private final Path folder;

  PressTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private PDDocument print(boolean press, Optional<Imposition> order, double paper)
      throws IOException, BookletException {
    Catalogue catalogue = BookletBuilderTest.twoCases();
    BookletOptions options =
        BookletOptions.reading(Fonts.find(folder, catalogue.publication(), folder))
            .withSheets(press, order, paper);
    Path pdf = folder.resolve("press.pdf");
    BookletBuilder.build(catalogue, Templates.packaged(), options, pdf, Progress.SILENT);
    return Loader.loadPDF(Files.readAllBytes(pdf));
  }

  private static void box(PDRectangle box, double x, double y, double width, double height) {
    assertEquals(x, box.getLowerLeftX() / MM, 0.01);
    assertEquals(y, box.getLowerLeftY() / MM, 0.01);
    assertEquals(width, box.getWidth() / MM, 0.01);
    assertEquals(height, box.getHeight() / MM, 0.01);
  }

  @Test
  void boxesOfEveryPage() throws Exception {
    try (PDDocument pdf = print(true, Optional.empty(), 0.1)) {
      for (PDPage page : pdf.getPages()) {
        box(page.getTrimBox(), 3, 3, 140, 203);
        box(page.getBleedBox(), 0, 0, 146, 209);
        box(page.getMediaBox(), -SLUG, -SLUG, 146 + 2 * SLUG, 209 + 2 * SLUG);
        assertEquals(List.of(), page.getAnnotations());
      }
      assertEquals("False", pdf.getDocumentInformation().getTrapped());
    }
  }

  /** The cover's ground fills the bleed to its edge on all sides, and no more. */
  @Test
  void artworkReachesIntoTheBleed() throws Exception {
    try (PDDocument pdf = print(true, Optional.empty(), 0.1)) {
      var image = new PDFRenderer(pdf).renderImageWithDPI(0, 50.8f); // 2 dots a millimetre
      int inside = image.getRGB(image.getWidth() / 3, image.getHeight() / 3);
      int edge = (int) (SLUG * 2);
      int right = image.getWidth() - edge;
      int bottom = image.getHeight() - edge;
      for (int[] dot :
          new int[][] {
            {edge + 2, 60},
            {right - 3, 60},
            {60, edge + 2},
            {60, bottom - 3},
            {edge + 2, bottom - 3}
          }) {
        assertEquals(inside, image.getRGB(dot[0], dot[1]), dot[0] + "," + dot[1]);
      }
      for (int[] dot : new int[][] {{edge - 3, 60}, {right + 2, 60}, {60, bottom + 2}}) {
        assertEquals(0xffffffff, image.getRGB(dot[0], dot[1]), dot[0] + "," + dot[1]);
      }
    }
  }

  /** No colour of a screen is left, and text is black on one plate. */
  @Test
  void everyColourIsInPlates() throws Exception {
    try (PDDocument pdf = print(true, Optional.empty(), 0.1)) {
      Set<String> text = new TreeSet<>();
      for (PDPage page : pdf.getPages()) {
        List<COSBase> operands = new ArrayList<>();
        String fill = "";
        for (Object token : new PDFStreamParser(page).parse()) {
          if (token instanceof Operator operator) {
            String name = operator.getName();
            assertFalse(Set.of("rg", "RG", "g", "G", "sh", "Do").contains(name), name + operands);
            if (name.equals("k")) {
              fill = numbers(operands);
            }
            if (name.equals("scn") && operands.size() == 4) {
              fill = numbers(operands);
            }
            if (name.equals("Tj") || name.equals("TJ")) {
              text.add(fill);
            }
            operands.clear();
          } else {
            operands.add((COSBase) token);
          }
        }
        for (COSName name : page.getResources().getColorSpaceNames()) {
          String space = page.getResources().getColorSpace(name).getName();
          assertTrue(Set.of("Separation", "DeviceCMYK").contains(space), space);
        }
      }
      assertTrue(text.contains("0.0 0.0 0.0 1.0"), text.toString());
      assertFalse(text.contains(""), "text in no colour of ours: " + text);
    }
  }

  private static String numbers(List<COSBase> operands) {
    List<String> numbers = new ArrayList<>();
    for (COSBase operand : operands) {
      numbers.add(String.valueOf(((COSNumber) operand).floatValue()));
    }
    return String.join(" ", numbers);
  }

  /** Where on the sheet a page's text begins. */
  private static double left(PDDocument pdf, int sheet, double from, double to) throws IOException {
    double[] left = {Double.MAX_VALUE};
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition text) {
            double x = text.getTextMatrix().getTranslateX() / MM;
            if (x >= from && x < to) {
              left[0] = Math.min(left[0], x);
            }
          }
        };
    stripper.setStartPage(sheet);
    stripper.setEndPage(sheet);
    stripper.getText(pdf);
    return left[0];
  }

  @Test
  void saddleStitchedSheetsWithCreep() throws Exception {
    int pages;
    try (PDDocument single = print(true, Optional.empty(), 0.1)) {
      pages = single.getNumberOfPages();
    }
    Imposition saddle = new Imposition(0);
    List<Imposition.Side> sides = saddle.sides(pages);
    try (PDDocument flat = print(true, Optional.of(saddle), 0);
        PDDocument crept = print(true, Optional.of(saddle), 0.5)) {
      assertEquals(Imposition.padded(pages) / 2, crept.getNumberOfPages());
      box(crept.getPage(0).getTrimBox(), 0, 0, 280, 203);
      box(crept.getPage(0).getBleedBox(), -3, -3, 286, 209);
      int compared = 0;
      for (int i = 0; i < sides.size(); i++) {
        int depth = sides.get(i).depth();
        double left = left(flat, i + 1, 0, 139);
        double right = left(flat, i + 1, 141, 280);
        if (left < 139) {
          assertEquals(depth * 0.5, left(crept, i + 1, 0, 139) - left, 0.02);
          compared++;
        }
        if (right < 280) {
          assertEquals(-depth * 0.5, left(crept, i + 1, 138, 280) - right, 0.02);
          compared++;
        }
      }
      assertTrue(compared > pages / 2, "pages compared: " + compared);
    }
  }

  /** Links and tags go; not a letter of the text does, on single pages or imposed ones. */
  @Test
  void nothingElseIsLost() throws Exception {
    try (PDDocument screen = print(false, Optional.empty(), 0.1);
        PDDocument press = print(true, Optional.empty(), 0.1);
        PDDocument sheets = print(true, Optional.of(new Imposition(16)), 0.1)) {
      assertEquals(new PDFTextStripper().getText(screen), new PDFTextStripper().getText(press));
      assertEquals(letters(screen), letters(sheets));
    }
  }

  private static Map<Integer, Long> letters(PDDocument pdf) throws IOException {
    return new PDFTextStripper()
        .getText(pdf)
        .codePoints()
        .filter(c -> !Character.isWhitespace(c))
        .boxed()
        .collect(Collectors.groupingBy(c -> c, Collectors.counting()));
  }

  @Test
  void sameCatalogueSameSheets() throws Exception {
    print(true, Optional.of(new Imposition(0)), 0.1).close();
    byte[] first = Files.readAllBytes(folder.resolve("press.pdf"));
    print(true, Optional.of(new Imposition(0)), 0.1).close();
    assertArrayEquals(first, Files.readAllBytes(folder.resolve("press.pdf")));
  }

  /** For an office printer: no bleed, no marks, a sheet of two pages and nothing around it. */
  @Test
  void saddleStitchingAtTheOffice() throws Exception {
    try (PDDocument pdf = print(false, Optional.of(new Imposition(0)), 0.1)) {
      box(pdf.getPage(0).getMediaBox(), 0, 0, 280, 203);
      assertEquals(0, pdf.getPage(0).getMediaBox().getLowerLeftX(), 1e-6);
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(1);
      stripper.setEndPage(1);
      assertTrue(stripper.getText(pdf).contains("山水之间"), "the cover is on the first sheet");
    }
  }
}
