package casebook.convert.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** A Word document: its paragraphs as lines, with automatic numbers, heading styles and tables. */
final class DocxReader {
  /** The most that a document may unpack to, in bytes: ten times the largest with text alone. */
  private static final long LARGEST = 96L << 20;

  /** The most that its text part may unpack to. */
  private static final long LARGEST_PART = 24L << 20;

  private static final int MOST_ENTRIES = 10_000;

  private final Sheet sheet = new Sheet();
  private final DocxNumbers numbers = new DocxNumbers();
  private final XWPFDocument document;

  private DocxReader(XWPFDocument document) {
    this.document = document;
  }

  /** Whether a zip is a Word document, after its sizes were found bearable. */
  static boolean isDocument(byte[] bytes) throws Unreadable {
    boolean found = false;
    long sum = 0;
    int entries = 0;
    byte[] buffer = new byte[1 << 16];
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        boolean text = entry.getName().equals("word/document.xml");
        found |= text;
        long size = 0;
        for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
          size += n;
          if (sum + size > LARGEST || (text && size > LARGEST_PART)) {
            throw new Unreadable("unpacks-too-large", LARGEST >> 20);
          }
        }
        sum += size;
        if (++entries > MOST_ENTRIES) {
          throw new Unreadable("unpacks-too-large", LARGEST >> 20);
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new Unreadable("broken", "zip");
    }
    return found;
  }

  static SourceText read(byte[] bytes) throws Unreadable {
    try (InputStream in = new ByteArrayInputStream(bytes);
        XWPFDocument document = new XWPFDocument(in)) {
      DocxReader work = new DocxReader(document);
      for (IBodyElement element : document.getBodyElements()) {
        work.element(element);
      }
      return work.sheet.done();
    } catch (IOException
        | POIXMLException
        | OpenXML4JRuntimeException
        | IllegalArgumentException e) {
      throw new Unreadable("broken", "DOCX");
    }
  }

  private void element(IBodyElement element) throws Unreadable {
    sheet.gap(Gap.APART);
    if (element instanceof XWPFParagraph paragraph) {
      String text = paragraph.getText();
      if (!text.isBlank()) {
        sheet.line(numbers.label(paragraph) + text, shape(paragraph));
      }
    } else if (element instanceof XWPFTable table) {
      for (XWPFTableRow row : table.getRows()) {
        row(row);
      }
    }
  }

  /** A row of a table; one cell alone, or one that holds paragraphs, is laid as text. */
  private void row(XWPFTableRow row) throws Unreadable {
    if (row.getTableCells().size() == 1) {
      for (IBodyElement inner : row.getTableCells().get(0).getBodyElements()) {
        element(inner);
      }
      return;
    }
    StringBuilder words = new StringBuilder();
    for (XWPFTableCell cell : row.getTableCells()) {
      words.append(words.isEmpty() ? "" : "\t");
      words.append(cell.getText().strip().replaceAll("[\\n\\t]+", " "));
    }
    sheet.line(words.toString(), Shape.ROW);
  }

  private Shape shape(XWPFParagraph paragraph) {
    int level = level(paragraph);
    if (level > 0) {
      return Shape.heading(level);
    }
    if (numbers.isBullet(paragraph)) {
      return Shape.item(false);
    }
    String style = styleName(paragraph);
    return style.equals("caption") || style.equals("题注") ? Shape.CAPTION : Shape.TEXT;
  }

  /** Heading level from the outline level or the style's name; 0 for none. */
  private int level(XWPFParagraph paragraph) {
    if (paragraph.getCTP().getPPr() != null
        && paragraph.getCTP().getPPr().getOutlineLvl() != null) {
      int outline = paragraph.getCTP().getPPr().getOutlineLvl().getVal().intValue();
      return outline < 9 ? outline + 1 : 0;
    }
    String style = styleName(paragraph);
    if (style.equals("title") || style.equals("标题")) {
      return 1;
    }
    for (String prefix : new String[] {"heading ", "标题 ", "heading", "标题"}) {
      if (style.startsWith(prefix) && style.length() == prefix.length() + 1) {
        char digit = style.charAt(prefix.length());
        return digit >= '1' && digit <= '9' ? digit - '0' : 0;
      }
    }
    return 0;
  }

  private String styleName(XWPFParagraph paragraph) {
    String id = paragraph.getStyleID();
    if (id == null || document.getStyles() == null) {
      return "";
    }
    XWPFStyle style = document.getStyles().getStyle(id);
    String name = style == null ? id : style.getName();
    return name == null ? "" : name.toLowerCase(Locale.ROOT);
  }
}
