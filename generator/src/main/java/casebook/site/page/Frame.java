package casebook.site.page;

import casebook.model.Publication;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What every page has. Templates ask it for words and for links.
 *
 * @param address of the page in its language, empty or ending in a slash: {@code cases/x/}
 * @param title without the publication's; empty on the home page
 * @param description one sentence for search engines and previews
 * @param crumbs from the home page, without this page
 * @param structured JSON-LD, ready to be embedded
 */
public record Frame(
    Context context,
    Language language,
    Section section,
    String address,
    String title,
    String description,
    List<Link> crumbs,
    Optional<String> structured) {
  public Frame {
    crumbs = List.copyOf(crumbs);
  }

  public Frame describedAs(String sentence) {
    return new Frame(context, language, section, address, title, sentence, crumbs, structured);
  }

  public Frame under(List<Link> trail) {
    return new Frame(context, language, section, address, title, description, trail, structured);
  }

  public Frame structuredAs(String data) {
    return new Frame(
        context, language, section, address, title, description, crumbs, Optional.of(data));
  }

  /** Path of the page's file from the root of the site. */
  public String file() {
    return language.folder() + address + "index.html";
  }

  /**
   * The way from this page up to its language's folder: {@code ../../}, or {@code ./}. The page for
   * missing addresses is shown at any depth, so it starts from the root of the server.
   */
  public String home() {
    if (section == Section.MISSING) {
      return context.root();
    }
    int depth = depth(address);
    return depth == 0 ? "./" : "../".repeat(depth);
  }

  private static int depth(String path) {
    int depth = 0;
    for (int at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
      depth++;
    }
    return depth;
  }

  /** Link to another page in the same language. */
  public String to(String page) {
    return home() + page;
  }

  /** Link to a file that all languages share. */
  public String file(String path) {
    return home() + "../".repeat(depth(language.folder())) + path;
  }

  public String asset(String name) {
    return file(context.asset(name));
  }

  /** The file that every search begins with. */
  public String core() {
    return file(context.search().folder() + "core.js");
  }

  public String t(String key) {
    return words().text(key);
  }

  public String t(String key, Object... arguments) {
    return words().text(key, arguments);
  }

  public Words words() {
    return context.words(language);
  }

  public Names names() {
    return context.names(language);
  }

  public Publication publication() {
    return context.publication();
  }

  /** The publication's title in this language. */
  public String siteTitle() {
    return chinese() ? publication().title() : publication().titleEn();
  }

  public String headTitle() {
    return title.isEmpty() ? siteTitle() : title + " · " + siteTitle();
  }

  public boolean chinese() {
    return language == Language.CHINESE;
  }

  /** What parts a number from its unit: nothing in Chinese (GB/T 15835), a blank in English. */
  public String gap() {
    return chinese() ? "" : " ";
  }

  /** The {@code lang} of Chinese text on a page in another language; null on a Chinese page. */
  public @Nullable String zh() {
    return chinese() ? null : Language.CHINESE.tag();
  }

  public @Nullable String current(Section other) {
    return section == other ? "true" : null;
  }

  /** This page in the other languages. */
  public List<Alternate> alternates() {
    return context.languages().stream()
        .filter(l -> l != language)
        .map(l -> new Alternate(l, file(l.folder() + address)))
        .toList();
  }

  /** The absolute address of this page, where the publication says where it lives. */
  public Optional<String> canonical() {
    return absolute(language.folder() + address);
  }

  /** The absolute address of a path from the root of the site. */
  public Optional<String> absolute(String path) {
    return context.absolute(path);
  }

  /** The absolute address of a link on this page. */
  Optional<String> absoluteOf(String href) {
    return canonical().map(here -> URI.create(here).resolve(href).toString());
  }

  public String policy() {
    return Policy.page(structured);
  }

  /** The same page in another language. */
  public record Alternate(Language language, String href) {}
}
