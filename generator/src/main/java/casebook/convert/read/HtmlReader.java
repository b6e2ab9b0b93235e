package casebook.convert.read;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * A page of the web: its blocks as lines, its headings, lists, tables and captions with their
 * shapes, its menus, headers and footers as navigation. Nothing that it shows is left out.
 */
final class HtmlReader {
  private static final Pattern PAGE =
      Pattern.compile(
          "\\A\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.{0,500}?-->\\s*)?<(?:!doctype\\s+html|html|head|body)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern CHARSET =
      Pattern.compile("<meta[^>]{1,200}charset\\s*=", Pattern.CASE_INSENSITIVE);
  private static final Set<String> HIDDEN =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "svg",
          "canvas",
          "object",
          "head",
          "datalist",
          "map");
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "html",
          "li",
          "main",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul");
  private static final Set<String> MENUS =
      Set.of("nav", "footer", "aside", "button", "select", "menu");
  private static final Pattern MENU_NAME =
      Pattern.compile(
          "(?:^|[\\s_-])(?:nav|navbar|navigation|menu|topnav|mainnav|breadcrumbs?|crumbs?|footer|foot|sidebar|sider?|share|bdsharebuttonbox|related?|recommend|comments?|reply|pagination|pager?|pages|toolbar|copyright|adverts?|ads?|hot|ranking|search|login|prev|next|prenext)(?:$|[\\s_-])",
          Pattern.CASE_INSENSITIVE);

  /** An element with a paragraph longer than this is text, whatever its name. */
  private static final int PARAGRAPH = 100;

  private static final int DEEPEST = 400;

  private final Sheet sheet = new Sheet();
  private final StringBuilder words = new StringBuilder();
  private Shape shape = Shape.TEXT;
  private boolean menu;

  /** How many characters of the line are in links, and in how many. */
  private int linked;

  private int links;

  private HtmlReader() {}

  /** Whether a text is a page of the web. */
  static boolean isPage(String start) {
    return PAGE.matcher(start).matches();
  }

  static SourceText read(byte[] bytes) throws Unreadable {
    Document page = parse(bytes);
    HtmlReader work = new HtmlReader();
    work.title(page);
    work.block(page.body(), 0);
    work.flush();
    return work.sheet.done();
  }

  /** By the page's own word on its encoding, else as plain text is told. */
  private static Document parse(byte[] bytes) throws Unreadable {
    String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
    if (CHARSET.matcher(head).find()) {
      try {
        return Jsoup.parse(new java.io.ByteArrayInputStream(bytes), null, "");
      } catch (java.io.IOException e) {
        throw Unreadable.because(e);
      }
    }
    String text = TextReader.decode(bytes).orElseThrow(() -> new Unreadable("no-text"));
    return Parser.htmlParser().parseInput(text, "");
  }

  /** The page's title, unless its body prints it. */
  private void title(Document page) throws Unreadable {
    String title = page.title().strip();
    String main = title.split("[-_|—–]", 2)[0].strip();
    if (main.length() >= 6 && !page.body().text().contains(main)) {
      sheet.line(title, Shape.heading(1));
    }
  }

  private void block(Element element, int depth) throws Unreadable {
    String name = element.normalName();
    if (HIDDEN.contains(name) || isHidden(element)) {
      return;
    }
    if (depth > DEEPEST) {
      add(element.text(), false, element);
      return;
    }
    if (name.equals("tr") && isRow(element)) {
      flush();
      row(element);
      return;
    }
    boolean outer = menu;
    Shape before = shape;
    boolean block = BLOCKS.contains(name);
    if (block) {
      flush();
      menu = menu || isMenu(element);
      shape = shape(element, name).orElse(shape);
      sheet.gap(name.equals("li") ? Gap.NONE : Gap.APART);
    }
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text) {
        add(text.getWholeText(), name.equals("pre"), element);
      } else if (node instanceof Element child) {
        if (child.normalName().equals("br")) {
          flush();
        } else {
          links += child.normalName().equals("a") ? 1 : 0;
          block(child, depth + 1);
        }
      }
    }
    if (block) {
      flush();
    }
    menu = outer;
    shape = before;
  }

  private Optional<Shape> shape(Element element, String name) {
    return switch (name) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> Optional.of(Shape.heading(name.charAt(1) - '0'));
      case "li" ->
          Optional.of(
              Shape.item(element.parent() != null && element.parent().normalName().equals("ol")));
      case "figcaption", "caption" -> Optional.of(Shape.CAPTION);
      default -> Optional.empty();
    };
  }

  /** Whether a row holds data, not the layout of a page. */
  private static boolean isRow(Element row) {
    long cells = row.children().stream().filter(cell -> !cell.text().isBlank()).count();
    return cells > 1 && row.selectFirst("table") == null && row.text().length() <= 4 * PARAGRAPH;
  }

  private void row(Element row) throws Unreadable {
    String cells =
        row.children().stream().map(cell -> cell.text().strip()).collect(Collectors.joining("\t"));
    sheet.line(cells, menu ? Shape.NAVIGATION : Shape.ROW);
  }

  private void add(String text, boolean asItIs, Element parent) throws Unreadable {
    if (asItIs) {
      words.append(text);
      return;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
      if (!blank) {
        words.append(c);
      } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
    }
    if (parent.closest("a") != null) {
      linked += text.strip().length();
    }
    if (words.length() > DocumentReader.LONGEST_TEXT) {
      throw new Unreadable("text-too-long", words.length(), DocumentReader.LONGEST_TEXT);
    }
  }

  /** Ends a line. Two links or more with nothing else between are a menu. */
  private void flush() throws Unreadable {
    String line = words.toString();
    words.setLength(0);
    int solid = line.replace(" ", "").length();
    boolean linksOnly = shape.is(Shape.Type.TEXT) && links > 1 && linked >= solid && solid > 0;
    linked = 0;
    links = 0;
    if (line.isBlank()) {
      return;
    }
    sheet.line(line, menu || linksOnly ? Shape.NAVIGATION : shape);
  }

  private static boolean isMenu(Element element) {
    String name = element.normalName();
    boolean named =
        MENUS.contains(name)
            || MENU_NAME.matcher(element.className()).find()
            || MENU_NAME.matcher(element.id()).find();
    return named && longest(element) < PARAGRAPH;
  }

  /** The longest own text of any element inside. */
  private static int longest(Element element) {
    int longest = 0;
    for (Element inner : element.getAllElements()) {
      longest = Math.max(longest, inner.ownText().length());
      if (longest >= PARAGRAPH) {
        break;
      }
    }
    return longest;
  }

  private static boolean isHidden(Element element) {
    String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    return style.contains("display:none") || element.hasAttr("hidden");
  }
}
