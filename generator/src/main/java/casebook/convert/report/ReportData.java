package casebook.convert.report;

import casebook.convert.ledger.Ledger;
import casebook.model.Case;
import casebook.model.Decision;
import casebook.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * The report as JSON: {@code documents} with their cases and spans, then {@code totals}, {@code
 * problems}, {@code questions}, {@code duplicates}, {@code awards} and {@code stale}. A span is
 * {@code [start, end, case, rule, text]} in UTF-16 units of the document as read; {@code case} is
 * the index of the case that keeps it or null, {@code rule} null where nothing was changed, {@code
 * text} what the case shows instead, where a rule changed it.
 */
final class ReportData implements AutoCloseable {
  private final Path file;
  private final Path beside;
  private final JsonGenerator json;

  ReportData(Path file) throws IOException {
    this.file = file;
    this.beside = file.resolveSibling("." + file.getFileName() + ".tmp");
    this.json = JsonMapper.shared().createGenerator(beside.toFile(), JsonEncoding.UTF8);
    json.writeStartObject();
    json.writeArrayPropertyStart("documents");
  }

  void add(DocumentReport report, Tally tally) {
    json.writeStartObject();
    json.writeStringProperty("name", report.document().name());
    json.writeStringProperty("digest", report.document().digest());
    tally(tally);
    problems(report.document().problems());
    json.writeArrayPropertyStart("cases");
    report.cases().forEach(this::caseReport);
    json.writeEndArray();
    json.writeArrayPropertyStart("spans");
    report.document().ledger().spans().forEach(this::span);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void caseReport(CaseReport report) {
    Case fresh = report.fresh();
    json.writeStartObject();
    json.writeStringProperty("slug", fresh.slug());
    json.writeStringProperty("fate", report.fate().id());
    json.writeStringProperty("title", fresh.title());
    json.writeStringProperty("kind", fresh.kind().id());
    fresh.source().ifPresent(s -> json.writeStringProperty("lines", s.lines().toString()));
    fresh.region().ifPresent(r -> json.writeStringProperty("region", r.toString()));
    fresh.year().ifPresent(y -> json.writeNumberProperty("year", y));
    strings("themes", fresh.themes().stream().map(Object::toString).toList());
    strings("review", fresh.review());
    report.says().ifPresent(text -> json.writeStringProperty("says", text));
    json.writeEndObject();
  }

  private void span(Ledger.Span span) {
    json.writeStartArray();
    json.writeNumber(span.start());
    json.writeNumber(span.end());
    if (span.draft().isPresent()) {
      json.writeNumber(span.draft().getAsInt());
    } else {
      json.writeNull();
    }
    if (span.rule().isPresent()) {
      json.writeString(span.rule().get().id());
      if (!span.text().isEmpty()) {
        json.writeString(span.text());
      }
    } else {
      json.writeNull();
    }
    json.writeEndArray();
  }

  private void tally(Tally tally) {
    json.writeNumberProperty("kept", tally.kept());
    json.writeNumberProperty("changed", tally.changed());
    json.writeNumberProperty("dropped", tally.dropped());
    json.writeObjectPropertyStart("rules");
    tally
        .rules()
        .forEach(
            (rule, count) -> {
              json.writeObjectPropertyStart(rule.id());
              json.writeNumberProperty("times", count.times());
              json.writeNumberProperty("characters", count.characters());
              json.writeEndObject();
            });
    json.writeEndObject();
  }

  private void problems(List<Problem> problems) {
    strings("problems", problems.stream().map(Html.WORDS::text).toList());
  }

  private void strings(String key, List<String> values) {
    json.writeArrayPropertyStart(key);
    values.forEach(json::writeString);
    json.writeEndArray();
  }

  void finish(Overview overview, Tally tally) throws IOException {
    json.writeEndArray();
    json.writeObjectPropertyStart("totals");
    tally(tally);
    json.writeObjectPropertyStart("fates");
    for (Fate fate : Fate.values()) {
      json.writeNumberProperty(fate.id(), overview.fates().getOrDefault(fate, 0));
    }
    json.writeEndObject();
    json.writeEndObject();
    problems(overview.problems());
    questions(overview.questions());
    json.writeArrayPropertyStart("duplicates");
    overview.duplicates().forEach(this::duplicate);
    json.writeEndArray();
    json.writeArrayPropertyStart("awards");
    overview.awards().forEach(this::award);
    json.writeEndArray();
    strings("stale", overview.stale());
    json.writeEndObject();
    json.close();
    ConversionReport.replace(beside, file);
  }

  private void questions(List<Decision> questions) {
    json.writeArrayPropertyStart("questions");
    for (Decision question : questions) {
      json.writeStartObject();
      json.writeStringProperty("about", question.about().id());
      json.writeStringProperty("document", question.document());
      json.writeNumberProperty("line", question.line());
      json.writeStringProperty("case", question.passage());
      json.writeStringProperty("words", question.words());
      json.writeStringProperty("proposed", question.proposed());
      strings("alternatives", question.alternatives());
      question.answer().ifPresent(answer -> json.writeStringProperty("answer", answer));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void duplicate(Duplicate pair) {
    json.writeStartObject();
    json.writeStringProperty("first", pair.first());
    json.writeStringProperty("second", pair.second());
    json.writeNumberProperty("share", Math.round(1000 * pair.share()) / 1000.0);
    json.writeEndObject();
  }

  private void award(AwardLink link) {
    json.writeStartObject();
    json.writeStringProperty("list", link.list());
    json.writeStringProperty("entry", link.entry());
    json.writeStringProperty("told", link.told());
    json.writeEndObject();
  }

  @Override
  public void close() throws IOException {
    json.close();
    Files.deleteIfExists(beside);
  }
}
