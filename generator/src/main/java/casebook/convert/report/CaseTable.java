package casebook.convert.report;

import casebook.model.Case;
import casebook.model.RegionPath;
import casebook.model.ThemePath;
import java.util.List;
import java.util.stream.Collectors;

/** The cases of a document: what was found of each, what became of it, what wants an eye. */
final class CaseTable {
  private CaseTable() {}

  static String of(DocumentReport report, int number) {
    if (report.cases().isEmpty()) {
      return "";
    }
    StringBuilder out =
        new StringBuilder("<div class=\"wide\"><table class=\"cases\">\n<thead><tr>");
    for (String head : List.of("lines", "title", "kind", "region", "year", "themes", "fate")) {
      out.append("<th>").append(Html.words("report.column." + head)).append("</th>");
    }
    out.append("</tr></thead>\n<tbody>\n");
    report.cases().forEach(c -> row(c, number, out));
    return out.append("</tbody></table></div>\n").toString();
  }

  private static void row(CaseReport report, int number, StringBuilder out) {
    Case fresh = report.fresh();
    String lines = fresh.source().map(s -> s.lines().toString()).orElse("");
    int first = fresh.source().map(s -> s.lines().first()).orElse(1);
    out.append("<tr id=\"case-").append(fresh.slug()).append("\"><td><a href=\"#");
    out.append(DocumentSection.anchor(number, first))
        .append("\">")
        .append(lines)
        .append("</a></td>");
    out.append("<td><strong>").append(Html.escape(fresh.title())).append("</strong>");
    out.append("<br><code>").append(Html.escape(fresh.slug())).append(".md</code>");
    if (!fresh.review().isEmpty()) {
      out.append("<ul class=\"review\">");
      fresh.review().forEach(r -> out.append("<li>").append(Html.escape(r)).append("</li>"));
      out.append("</ul>");
    }
    difference(report, out);
    out.append("</td>");
    cell(Html.words("report.kind." + fresh.kind().id()), out);
    cell(Html.escape(fresh.region().map(RegionPath::toString).orElse("—")), out);
    cell(fresh.year().map(String::valueOf).orElse("—"), out);
    cell(
        fresh.themes().stream()
            .map(ThemePath::toString)
            .map(Html::escape)
            .collect(Collectors.joining("<br>")),
        out);
    out.append("<td><span class=\"fate ").append(report.fate().id()).append("\">");
    out.append(Html.words("report.fate." + report.fate().id())).append("</span></td></tr>\n");
  }

  private static void cell(String html, StringBuilder out) {
    out.append("<td>").append(html).append("</td>");
  }

  private static void difference(CaseReport report, StringBuilder out) {
    if (report.edited().isEmpty() || report.says().isEmpty()) {
      return;
    }
    out.append("<details class=\"diff\"><summary>").append(Html.words("report.difference"));
    out.append("</summary><pre>");
    boolean skipped = false;
    for (LineDiff.Line line : LineDiff.of(report.edited().get(), report.says().get())) {
      if (line.same()) {
        out.append(skipped ? "" : "<span class=\"skip\">⋯</span>\n");
        skipped = true;
        continue;
      }
      skipped = false;
      String side = line.inFirst() ? "edited" : "fresh";
      out.append("<span class=\"").append(side).append("\"><b>");
      out.append(Html.words("report.side." + side)).append("</b> ");
      out.append(Html.escape(line.text())).append("</span>\n");
    }
    out.append("</pre></details>");
  }
}
