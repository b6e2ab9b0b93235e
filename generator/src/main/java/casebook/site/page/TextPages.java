package casebook.site.page;

import casebook.model.Page;
import java.util.List;

/** Pages of running text from {@code content/pages}, and the page for missing addresses. */
final class TextPages {
  private TextPages() {}

  static List<Job> of(Context context) {
    return List.of(
        () ->
            context.languages().stream()
                .<Output>flatMap(
                    language ->
                        context.texts(language).stream().map(page -> text(context, language, page)))
                .toList(),
        () -> List.of(missing(context, context.languages().get(0))));
  }

  private static Sheet text(Context context, Language language, Page page) {
    Section section = page.slug().equals("about") ? Section.ABOUT : Section.NONE;
    Body body = context.bodies().of(page);
    Frame plain =
        context
            .frame(language, section, page.slug() + "/", page.title())
            .describedAs(body.opening());
    List<Link> files = files(plain, page);
    Frame frame = files.isEmpty() ? plain : plain.structuredAs(Structured.data(plain, files));
    return Sheet.of("page", new PageView(frame, page.title(), page.language(), body.html(), files));
  }

  /** The page about the data offers them. */
  private static List<Link> files(Frame frame, Page page) {
    String data = Section.DATA.address();
    return data.equals(page.slug() + "/")
        ? frame.context().dataFiles().stream()
            .map(name -> new Link(name, frame.file(data + name)))
            .toList()
        : List.of();
  }

  private static Sheet missing(Context context, Language language) {
    String title = context.words(language).text("missing.title");
    Frame frame =
        context
            .frame(language, Section.MISSING, "", title)
            .describedAs(context.words(language).text("missing.lead"));
    return new Sheet(
        "404.html", "site/missing.jte", new PageView(frame, title, language.code(), "", List.of()));
  }
}
