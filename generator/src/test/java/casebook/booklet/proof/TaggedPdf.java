package casebook.booklet.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * A finished file as a screen reader meets it: the text in the order of the structure tree, without
 * running heads and page numbers, and where the links lead. Knows nothing of how the book was made.
 */
final class TaggedPdf {
  /**
   * An element of the structure tree.
   *
   * @param type {@code P}, {@code H1}, {@code TD} …
   * @param page where its first text stands, 1-based; 0 if it has none
   * @param target page that a link leads to
   */
  record Element(
      String type, int page, String own, Optional<Integer> target, List<Element> children) {
    /** All its text in reading order, without blanks. */
    String text() {
      StringBuilder text = new StringBuilder();
      each(e -> text.append(e.own()));
      return text.toString();
    }

    void each(Consumer<Element> visitor) {
      visitor.accept(this);
      children.forEach(child -> child.each(visitor));
    }

    List<Element> all(String wanted) {
      List<Element> all = new ArrayList<>();
      each(
          e -> {
            if (e.type().equals(wanted)) {
              all.add(e);
            }
          });
      return all;
    }
  }

  /** A line of the outline. */
  record Bookmark(int depth, String title, int page) {}

  final Element root;
  final List<String> labels;
  final List<Bookmark> outline;

  /** Text of each page in reading order, without blanks, running heads and page numbers. */
  final List<String> pages;

  private final Map<COSDictionary, Integer> numbers = new HashMap<>();
  private final List<Map<Integer, String>> marked = new ArrayList<>();
  private final List<StringBuilder> read = new ArrayList<>();

  private TaggedPdf(PDDocument pdf) throws IOException {
    for (PDPage page : pdf.getPages()) {
      numbers.put(page.getCOSObject(), numbers.size());
      PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
      extractor.setSuppressDuplicateOverlappingText(false);
      extractor.processPage(page);
      Map<Integer, String> texts = new HashMap<>();
      extractor.getMarkedContents().forEach(content -> gather(content, texts));
      marked.add(texts);
      read.add(new StringBuilder());
    }
    labels = List.of(pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices());
    root = read(pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), -1);
    pages = read.stream().map(StringBuilder::toString).toList();
    List<Bookmark> bookmarks = new ArrayList<>();
    outline(pdf, pdf.getDocumentCatalog().getDocumentOutline(), 0, bookmarks);
    outline = bookmarks;
  }

  static TaggedPdf read(Path file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      return new TaggedPdf(pdf);
    }
  }

  private static void gather(PDMarkedContent content, Map<Integer, String> texts) {
    StringBuilder text = new StringBuilder();
    for (Object part : content.getContents()) {
      if (part instanceof TextPosition position) {
        text.append(position.getUnicode());
      } else if (part instanceof PDMarkedContent inner) {
        gather(inner, texts);
      }
    }
    if (content.getMCID() >= 0) {
      texts.merge(content.getMCID(), withoutBlanks(text.toString()), String::concat);
    }
  }

  /** Without anything that is no ink. */
  static String withoutBlanks(String text) {
    return text.replaceAll("[\\p{Z}\\s\\p{Cf}]+", "");
  }

  private Element read(COSDictionary node, int above) throws IOException {
    int page = number(node.getCOSDictionary(COSName.PG), above);
    List<Element> children = new ArrayList<>();
    Optional<Integer> target = Optional.empty();
    int first = 0;
    for (COSBase kid : kids(node)) {
      String text = "";
      int where = page;
      if (kid instanceof COSInteger id) {
        text = marked.get(page).getOrDefault(id.intValue(), "");
      } else if (kid instanceof COSDictionary part && part.containsKey(COSName.MCID)) {
        where = number(part.getCOSDictionary(COSName.PG), page);
        text = marked.get(where).getOrDefault(part.getInt(COSName.MCID), "");
      } else if (kid instanceof COSDictionary part && part.containsKey(COSName.OBJ)) {
        target = target(part.getCOSDictionary(COSName.OBJ));
      } else if (kid instanceof COSDictionary part) {
        children.add(read(part, page));
      }
      if (!text.isEmpty()) {
        children.add(new Element("text", where + 1, text, Optional.empty(), List.of()));
        read.get(where).append(text);
      }
    }
    for (Element child : children) {
      first = first == 0 ? child.page() : first;
    }
    String type = node.getNameAsString(COSName.S);
    return new Element(type == null ? "" : type, first, "", target, children);
  }

  private int number(COSDictionary page, int above) {
    return page == null ? above : numbers.getOrDefault(page, above);
  }

  private static List<COSBase> kids(COSDictionary node) {
    COSBase kids = node.getDictionaryObject(COSName.K);
    List<COSBase> all = new ArrayList<>();
    if (kids instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        all.add(array.getObject(i));
      }
    } else if (kids != null) {
      all.add(kids);
    }
    return all;
  }

  private Optional<Integer> target(COSDictionary annotation) throws IOException {
    if (annotation == null
        || !(PDAnnotation.createAnnotation(annotation) instanceof PDAnnotationLink link)) {
      return Optional.empty();
    }
    PDDestination destination = link.getDestination();
    if (destination == null
        && link.getAction()
            instanceof org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo go) {
      destination = go.getDestination();
    }
    return destination instanceof PDPageDestination page
        ? Optional.of(numbers.getOrDefault(page.getPage().getCOSObject(), -1) + 1)
        : Optional.empty();
  }

  private static void outline(PDDocument pdf, PDOutlineNode node, int depth, List<Bookmark> all)
      throws IOException {
    for (PDOutlineItem item : node.children()) {
      PDPage page = item.findDestinationPage(pdf);
      all.add(
          new Bookmark(
              depth, item.getTitle(), page == null ? 0 : pdf.getPages().indexOf(page) + 1));
      outline(pdf, item, depth + 1, all);
    }
  }

  /** The page on which a number is printed; 0 if it is on none. */
  int pageOf(String label) {
    return labels.indexOf(label) + 1;
  }
}
