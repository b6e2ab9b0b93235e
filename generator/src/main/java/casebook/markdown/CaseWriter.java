package casebook.markdown;

import casebook.model.Case;
import casebook.model.Measure;
import casebook.model.Source;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A case → the text of its file, in the shape and key order that editors know. What is written
 * reads back the same.
 *
 * <pre>{@code
 * ---
 * title: 推动“红色物业”提质增效
 * kind: case
 * region: 辽宁省/大连市
 * themes: [基层治理/红色物业与小区治理]
 * ---
 * ## 背景
 * }</pre>
 */
public final class CaseWriter {
  private final StringBuilder out = new StringBuilder();

  private CaseWriter() {}

  /** The text of a case file, ended by a line end. */
  public static String write(Case content) {
    CaseWriter writer = new CaseWriter();
    writer.out.append("---\n");
    writer.frontMatter(content);
    writer.out.append("---\n").append(content.body());
    if (!content.body().isEmpty()) {
      writer.out.append('\n');
    }
    return writer.out.toString();
  }

  private void frontMatter(Case content) {
    line("", "title", YamlValue.of(content.title()));
    line("", "kind", content.kind().id());
    content.region().ifPresent(r -> line("", "region", YamlValue.of(r.toString())));
    content.organisation().ifPresent(o -> line("", "organisation", YamlValue.of(o)));
    content.year().ifPresent(y -> line("", "year", y.toString()));
    content.years().ifPresent(y -> line("", "years", "[" + y.first() + ", " + y.last() + "]"));
    if (!content.themes().isEmpty()) {
      line("", "themes", flow(content.themes().stream().map(Object::toString).toList()));
    }
    content.summary().ifPresent(s -> line("", "summary", YamlValue.of(s)));
    if (!content.indicators().isEmpty()) {
      line("", "indicators", "");
      content.indicators().forEach(this::measure);
    }
    content.source().ifPresent(this::source);
    if (!content.review().isEmpty()) {
      line("", "review", "");
      content.review().forEach(r -> out.append("  - ").append(YamlValue.of(r)).append('\n'));
    }
    if (content.draft()) {
      line("", "draft", "true");
    }
  }

  private void measure(Measure measure) {
    line("  - ", "label", YamlValue.of(measure.label()));
    line("    ", "value", measure.value().toPlainString());
    if (!measure.unit().isEmpty()) {
      line("    ", "unit", YamlValue.of(measure.unit()));
    }
    if (measure.approximate()) {
      line("    ", "approximate", "true");
    }
    measure.indicator().ifPresent(i -> line("    ", "indicator", YamlValue.of(i)));
    line("    ", "quote", YamlValue.of(measure.quote()));
  }

  private void source(Source source) {
    line("", "source", "");
    line("  ", "document", YamlValue.of(source.document()));
    line("  ", "lines", source.lines().toString());
    source.title().ifPresent(t -> line("  ", "title", YamlValue.of(t)));
    source.url().ifPresent(u -> line("  ", "url", YamlValue.of(u)));
  }

  private void line(String indent, String key, String value) {
    out.append(indent).append(key).append(':');
    if (!value.isEmpty()) {
      out.append(' ').append(value);
    }
    out.append('\n');
  }

  private static String flow(List<String> items) {
    return items.stream().map(YamlValue::flow).collect(Collectors.joining(", ", "[", "]"));
  }
}
