package casebook.site.page;

import casebook.catalogue.Entry;
import casebook.markdown.Heading;
import casebook.model.Measure;
import casebook.model.Theme;
import casebook.site.search.SearchText;
import casebook.text.Pinyin;
import java.util.ArrayList;
import java.util.List;

/** What search finds of a case: the words of its page. */
final class Found {
  private Found() {}

  static SearchText of(Entry entry, Body body, Names names) {
    List<String> keys = new ArrayList<>();
    entry.region().ifPresent(r -> keys.add(String.join("", r.path().names())));
    for (Theme theme : entry.themes()) {
      keys.add(theme.path().top());
      theme.path().second().ifPresent(keys::add);
    }
    return new SearchText(
        entry.slug(),
        entry.title(),
        pinyin(entry.title()),
        entry.content().organisation().orElse(""),
        entry.content().summary().orElse(""),
        keys,
        entry.content().indicators().stream().map(m -> fact(m, names)).toList(),
        sections(body));
  }

  private static SearchText.Fact fact(Measure measure, Names names) {
    return new SearchText.Fact(
        measure.label(),
        names.hedge(measure) + Amounts.of(measure.value(), Language.CHINESE),
        measure.unit(),
        measure.indicator().orElse(""));
  }

  private static String pinyin(String title) {
    List<String> syllables = Pinyin.syllables(title);
    StringBuilder initials = new StringBuilder();
    syllables.forEach(s -> initials.append(s.charAt(0)));
    return String.join("", syllables) + " " + initials;
  }

  /** The text cut at its headings. */
  private static List<SearchText.Section> sections(Body body) {
    List<SearchText.Section> sections = new ArrayList<>();
    String html = body.html();
    String anchor = "";
    String heading = "";
    int start = 0;
    for (Heading next : body.outline()) {
      int at = html.indexOf("<h" + next.level() + " id=\"", start);
      add(sections, anchor, heading, html.substring(start, at));
      anchor = next.id();
      heading = next.text();
      String close = "</h" + next.level() + ">";
      start = html.indexOf(close, at) + close.length();
    }
    add(sections, anchor, heading, html.substring(start));
    return sections;
  }

  private static void add(
      List<SearchText.Section> sections, String anchor, String heading, String html) {
    String text = Markup.text(html).strip();
    if (!text.isEmpty() || !heading.isEmpty()) {
      sections.add(new SearchText.Section(anchor, heading, text));
    }
  }
}
