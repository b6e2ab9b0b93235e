package casebook.booklet.layout;

import casebook.booklet.layout.PageNumbers.Locator;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The print document of one layout: a fresh tree of the rendered templates with page numbers filled
 * in.
 *
 * <ul>
 *   <li>{@code data-page="id"} gets the number of the page where that element begins;
 *   <li>{@code data-main} and {@code data-pages} of an index entry get linked numbers, the main
 *       ones bold, neighbours joined (12–14);
 *   <li>a section of class {@code recto} that would begin on the left gets a blank page before it.
 * </ul>
 */
final class PrintDocument {
  /** Takes the room of a number that is not known yet. */
  private static final String PLACEHOLDER = "000";

  /** Width of three digits in ems. */
  private static final String ROOM = "1.7";

  private final Document document;
  private final List<Element> elements = new ArrayList<>();
  private final Set<String> ids = new LinkedHashSet<>();
  private final List<String> rectos = new ArrayList<>();

  private PrintDocument(Document document) {
    this.document = document;
    NodeList all = document.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      elements.add((Element) all.item(i));
    }
    for (Element element : elements) {
      for (String name : List.of("data-page", "data-main", "data-pages")) {
        ids.addAll(ids(element, name));
      }
      if (isRecto(element)) {
        rectos.add(element.getAttribute("id"));
        ids.add(element.getAttribute("id"));
      }
    }
  }

  /**
   * Parses the rendered templates.
   *
   * @throws IllegalStateException if they are not well-formed: a template is wrong
   */
  static PrintDocument parse(String html, String css) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      Document document =
          factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
      Element style = document.createElement("style");
      style.setTextContent(css);
      document.getElementsByTagName("head").item(0).appendChild(style);
      return new PrintDocument(document);
    } catch (ParserConfigurationException | SAXException | java.io.IOException e) {
      throw new IllegalStateException(
          "a booklet template is not well-formed: " + e.getMessage(), e);
    }
  }

  Document document() {
    return document;
  }

  /** Elements whose pages are wanted. */
  Set<String> ids() {
    return ids;
  }

  /** Sections that begin on the right, in order. */
  List<String> rectos() {
    return rectos;
  }

  /**
   * Writes page numbers and blank pages into the tree.
   *
   * @param blanks ids of sections that a blank page goes before
   * @param roomy whether numbers in running text get room for three digits, so that no number can
   *     move a line
   */
  void fill(PageNumbers numbers, Set<String> blanks, boolean roomy) {
    for (Element element : elements) {
      if (element.hasAttribute("data-page")) {
        if (roomy) {
          element.setAttribute("data-cell", ROOM);
        }
        element.setTextContent(
            numbers.label(element.getAttribute("data-page")).orElse(PLACEHOLDER));
      } else if (element.hasAttribute("data-pages")) {
        locators(element, numbers);
      }
      if (blanks.contains(element.getAttribute("id"))) {
        Element blank = document.createElement("div");
        blank.setAttribute("class", "blank");
        blank.setTextContent("\u3000");
        element.getParentNode().insertBefore(blank, element);
      }
    }
  }

  private void locators(Element element, PageNumbers numbers) {
    List<Node> links = new ArrayList<>();
    List<String> main = ids(element, "data-main");
    List<String> others = new ArrayList<>(ids(element, "data-pages"));
    for (Locator locator : numbers.locators(main)) {
      Element bold = document.createElement("b");
      bold.appendChild(link(locator, numbers));
      links.add(bold);
    }
    for (Locator locator : numbers.locators(others)) {
      links.add(link(locator, numbers));
    }
    String separator = "\u3000";
    for (Node link : links) {
      element.appendChild(document.createTextNode(separator));
      element.appendChild(link);
      separator = "，";
    }
  }

  private Element link(Locator locator, PageNumbers numbers) {
    Element link = document.createElement("a");
    String first = numbers.label(locator.first());
    String text =
        locator.first() == locator.last() ? first : first + "–" + numbers.label(locator.last());
    link.setAttribute("href", "#" + locator.id());
    link.setAttribute("title", text);
    link.setTextContent(text);
    return link;
  }

  private static List<String> ids(Element element, String attribute) {
    String value = element.getAttribute(attribute);
    return value.isBlank() ? List.of() : Arrays.asList(value.split(" "));
  }

  private static boolean isRecto(Element element) {
    return Arrays.asList(element.getAttribute("class").split(" ")).contains("recto");
  }
}
