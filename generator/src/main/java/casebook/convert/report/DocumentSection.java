package casebook.convert.report;

import casebook.convert.ledger.Ledger;
import casebook.convert.trace.Rule;
import java.util.HashMap;
import java.util.Map;

/**
 * A document's text as it arrived, line by line, each run of characters marked with what became of
 * it: kept (plain), changed in its case, dropped, put in.
 */
final class DocumentSection {
  private final DocumentReport report;
  private final int number;
  private final StringBuilder out = new StringBuilder();
  private final Map<Integer, Integer> caseOfLine = new HashMap<>();
  private int line = 1;
  private int shown = -1;

  /**
   * @param number of the document, from 1; anchors begin with it
   */
  private DocumentSection(DocumentReport report, int number) {
    this.report = report;
    this.number = number;
  }

  static String of(DocumentReport report, int number) {
    return new DocumentSection(report, number).html();
  }

  /** The anchor of a line of a document. */
  static String anchor(int document, int line) {
    return "d" + document + "-l" + line;
  }

  private String html() {
    out.append("<ol class=\"text\">\n");
    Ledger ledger = report.document().ledger();
    findCases(ledger);
    startLine();
    for (Ledger.Span span : ledger.spans()) {
      span(span, ledger.source().substring(span.start(), span.end()));
    }
    out.append("</li>\n</ol>\n");
    return out.toString();
  }

  /** Each line belongs to the first case that keeps something of it. */
  private void findCases(Ledger ledger) {
    int at = 1;
    for (Ledger.Span span : ledger.spans()) {
      int last = at;
      for (int i = span.start(); i < span.end(); i++) {
        last += ledger.source().charAt(i) == '\n' ? 1 : 0;
      }
      if (span.draft().isPresent()) {
        for (int l = at; l <= last; l++) {
          caseOfLine.putIfAbsent(l, span.draft().getAsInt());
        }
      }
      at = last;
    }
  }

  private void startLine() {
    out.append("<li id=\"").append(anchor(number, line)).append('"');
    Integer draft = caseOfLine.get(line);
    if (draft != null) {
      out.append(" class=\"in").append(draft % 2).append('"');
    }
    out.append('>');
    if (draft != null && draft != shown && draft < report.cases().size()) {
      shown = draft;
      String title = report.cases().get(draft).fresh().title();
      out.append("<span class=\"begins\">").append(Html.escape(title)).append("</span>");
    }
  }

  private void span(Ledger.Span span, String source) {
    if (source.isEmpty()) {
      span.rule().ifPresent(rule -> putIn(rule, span.text()));
      return;
    }
    String becomes = span.text();
    for (int from = 0, to; from <= source.length(); from = to + 1, becomes = "") {
      to = source.indexOf('\n', from);
      to = to < 0 ? source.length() : to;
      if (from > 0) {
        lineEnd(span);
      }
      if (to > from) {
        run(span, source.substring(from, to), becomes);
      }
    }
  }

  private void lineEnd(Ledger.Span span) {
    span.rule()
        .filter(rule -> rule == Rule.WRAP || rule == Rule.PAGE_BREAK || rule == Rule.TITLE_BREAK)
        .ifPresent(rule -> mark("del", rule, "↵", ""));
    out.append("</li>\n");
    line++;
    startLine();
  }

  private void run(Ledger.Span span, String source, String shown) {
    if (span.rule().isEmpty()) {
      out.append(Html.escape(source));
    } else if (span.rule().get() == Rule.LAYOUT && source.isBlank()) {
      out.append(Html.escape(source));
    } else if (shown.isEmpty()) {
      mark("del", span.rule().get(), visible(source), "");
    } else {
      mark("mark", span.rule().get(), visible(source), shown);
    }
  }

  private void putIn(Rule rule, String text) {
    if (!text.isEmpty()) {
      mark("ins", rule, text, "");
    }
  }

  private void mark(String tag, Rule rule, String text, String becomes) {
    String name = Html.name(rule);
    String title = becomes.isEmpty() ? name : name + "：" + text + " → " + becomes;
    out.append('<').append(tag).append(" class=\"r-").append(rule.id()).append("\" title=\"");
    out.append(Html.escape(title)).append("\">").append(Html.escape(text));
    out.append("</").append(tag).append('>');
  }

  /** A dropped blank must be seen. */
  private static String visible(String text) {
    return text.isBlank() ? text.replaceAll("\\s", "␣").replace('　', '␣') : text;
  }
}
