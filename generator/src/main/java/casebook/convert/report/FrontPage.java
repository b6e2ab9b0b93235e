package casebook.convert.report;

import casebook.convert.trace.Rule;
import casebook.model.Decision;
import casebook.model.Problem;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What stands before the documents: numbers, what wants an eye, the colours. */
final class FrontPage {
  private final Overview overview;
  private final Tally tally;
  private final List<Entry> documents;
  private final Map<String, String> pages;
  private final StringBuilder out = new StringBuilder();

  /**
   * A document as the list names it.
   *
   * @param page file that shows it; empty for this page
   */
  record Entry(int number, String name, Tally tally, int cases, String page) {}

  /**
   * @param pages by slug, where a case is shown: {@code #case-x}, or a page of its document
   */
  FrontPage(Overview overview, Tally tally, List<Entry> documents, Map<String, String> pages) {
    this.overview = overview;
    this.tally = tally;
    this.documents = documents;
    this.pages = pages;
  }

  String html() {
    out.append("<header><h1>").append(Html.words("report.title")).append("</h1>\n<p>");
    out.append(Html.words("report.lead")).append("</p></header>\n");
    numbers();
    attention();
    documents();
    legend(tally, out);
    return out.toString();
  }

  private void numbers() {
    out.append("<ul class=\"numbers\">");
    number(Integer.toString(documents.size()), "report.number.documents");
    number(Long.toString(tally.all()), "report.number.characters");
    number(percent(tally.kept()), "report.number.kept");
    number(percent(tally.changed()), "report.number.changed");
    number(percent(tally.dropped()), "report.number.dropped");
    for (Fate fate : Fate.values()) {
      int count = overview.fates().getOrDefault(fate, 0);
      if (count > 0) {
        number(Integer.toString(count), "report.fate." + fate.id());
      }
    }
    out.append("</ul>\n");
  }

  private void number(String value, String key) {
    out.append("<li><b>").append(value).append("</b> ").append(Html.words(key)).append("</li>");
  }

  private String percent(long part) {
    long thousandths = tally.all() == 0 ? 0 : Math.round(1000.0 * part / tally.all());
    return thousandths / 10 + "." + thousandths % 10 + "%";
  }

  private void attention() {
    out.append("<section><h2>").append(Html.words("report.attention")).append("</h2>\n");
    int before = out.length();
    block("report.problems", overview.problems(), FrontPage::problem);
    List<Decision> open = overview.questions().stream().filter(q -> q.answer().isEmpty()).toList();
    block("report.questions", open, this::question);
    block("report.stale", overview.stale(), slug -> "<code>" + Html.escape(slug) + ".md</code>");
    block("report.duplicates", overview.duplicates(), this::duplicate);
    block("report.awards", overview.awards(), this::award);
    if (out.length() == before) {
      out.append("<p>").append(Html.words("report.nothing")).append("</p>");
    }
    out.append("</section>\n");
  }

  private <T> void block(String title, List<T> items, Function<T, String> html) {
    if (items.isEmpty()) {
      return;
    }
    out.append("<details").append(items.size() <= 12 ? " open" : "").append("><summary>");
    out.append(Html.words(title, items.size())).append("</summary><ul>\n");
    items.forEach(item -> out.append("<li>").append(html.apply(item)).append("</li>\n"));
    out.append("</ul></details>\n");
  }

  private static String problem(Problem problem) {
    return Html.escape(Html.WORDS.text(problem));
  }

  private String question(Decision question) {
    String asked =
        Html.words(
            "report.question." + question.about().id(),
            question.passage(),
            question.words(),
            question.proposed());
    String others = String.join("、", question.alternatives());
    return asked
        + (others.isEmpty() ? "" : Html.words("report.alternatives", others))
        + " <small>"
        + Html.escape(question.document() + ":" + question.line())
        + "</small>";
  }

  private String duplicate(Duplicate pair) {
    long share = Math.round(100 * pair.share());
    return link(pair.first())
        + " · "
        + link(pair.second())
        + " "
        + Html.words("report.share", share);
  }

  private String award(AwardLink award) {
    return Html.escape(award.entry()) + " → " + link(award.told());
  }

  private String link(String slug) {
    String page = pages.getOrDefault(slug, "");
    String name = "<code>" + Html.escape(slug) + "</code>";
    return page.isEmpty() ? name : "<a href=\"" + Html.escape(page) + "\">" + name + "</a>";
  }

  private void documents() {
    out.append("<section><h2>")
        .append(Html.words("report.documents"))
        .append("</h2>\n<ul class=\"documents\">\n");
    for (Entry entry : documents) {
      out.append("<li><a href=\"")
          .append(Html.escape(entry.page()))
          .append("#d")
          .append(entry.number());
      out.append("\">").append(Html.escape(entry.name())).append("</a> ");
      bar(entry.tally(), out);
      out.append(' ').append(Html.words("report.cases", entry.cases())).append("</li>\n");
    }
    out.append("</ul></section>\n");
  }

  /** How much was kept, changed and dropped, as a bar. */
  static void bar(Tally tally, StringBuilder out) {
    out.append("<span class=\"bar\" title=\"");
    out.append(Html.words("report.bar", tally.kept(), tally.changed(), tally.dropped()));
    out.append("\">");
    part("kept", tally.kept(), out);
    part("changed", tally.changed(), out);
    part("dropped", tally.dropped(), out);
    out.append("</span>");
  }

  private static void part(String name, long size, StringBuilder out) {
    if (size > 0) {
      out.append("<i class=\"")
          .append(name)
          .append("\" style=\"flex-grow:")
          .append(size)
          .append("\"></i>");
    }
  }

  /** Each rule that was used, with its colour; a click hides or shows its marks. */
  static void legend(Tally tally, StringBuilder out) {
    out.append("<section class=\"legend\"><h2>")
        .append(Html.words("report.rules"))
        .append("</h2>\n<p>");
    out.append(Html.words("report.rules.lead")).append("</p>\n<ul>");
    tally
        .rules()
        .forEach(
            (rule, count) -> {
              if (rule != Rule.LAYOUT) {
                chip(rule, count, out);
              }
            });
    out.append("</ul></section>\n");
  }

  private static void chip(Rule rule, Tally.Count count, StringBuilder out) {
    out.append("<li><button type=\"button\" aria-pressed=\"true\" data-rule=\"r-")
        .append(rule.id());
    out.append("\" class=\"r-").append(rule.id()).append("\">");
    out.append(Html.words("report.rule." + rule.id())).append("</button> <small>");
    out.append(Html.words("report.times", count.times(), count.characters()))
        .append("</small></li>");
  }
}
