package casebook.convert.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.convert.draft.ConvertedDocument;
import casebook.convert.ledger.Ledger;
import casebook.convert.trace.Rule;
import casebook.model.Case;
import casebook.model.Decision;
import casebook.model.Kind;
import casebook.model.LineRange;
import casebook.model.Message;
import casebook.model.Place;
import casebook.model.Problem;
import casebook.model.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ConversionReportTest {
  private static final Overview NOTHING =
      new Overview(Map.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  private static Ledger.Span span(int start, int end, int draft, Rule rule, String text) {
    return new Ledger.Span(
        start,
        end,
        draft < 0 ? OptionalInt.empty() : OptionalInt.of(draft),
        Optional.ofNullable(rule == Rule.LAYOUT && draft >= 0 ? null : rule),
        text);
  }

  private static Case caseAt(String slug, String title, int first, int last) {
    return new Case(
        slug,
        title,
        Kind.CASE,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.of(
            new Source("a.txt", new LineRange(first, last), Optional.empty(), Optional.empty())),
        List.of("请看<b>这里</b>"),
        false,
        "正文");
  }

  /** {@code 欢迎光临} dropped, a half-width comma mended, a wrapped line joined. */
  private static DocumentReport document(String name) {
    String source = "欢迎光临\n渡口,夜\n班开";
    Ledger ledger =
        new Ledger(
            source,
            List.of(
                span(0, 4, -1, Rule.BANNER, ""),
                span(4, 5, -1, Rule.LAYOUT, ""),
                span(5, 7, 0, Rule.LAYOUT, "渡口"),
                span(7, 8, 0, Rule.MARK, "，"),
                span(8, 9, 0, Rule.LAYOUT, "夜"),
                span(9, 10, -1, Rule.WRAP, ""),
                span(10, 12, 0, Rule.LAYOUT, "班开")));
    return new DocumentReport(
        new ConvertedDocument(name, "00", List.of(), ledger, List.of()),
        List.of(
            new CaseReport(
                caseAt("dukou", "渡口夜班", 2, 3), Fate.NEW, Optional.empty(), Optional.empty())));
  }

  private static String write(Path folder, DocumentReport report, Overview overview)
      throws IOException {
    Path page = folder.resolve("convert-report.html");
    try (ConversionReport out = new ConversionReport(page)) {
      out.add(report);
      out.finish(overview);
    }
    return Files.readString(page);
  }

  @Test
  void marksWhatBecameOfEachCharacter(@TempDir Path folder) throws IOException {
    String html = write(folder, document("a.txt"), NOTHING);
    assertTrue(html.contains("<del class=\"r-banner\" title=\"网站横幅\">欢迎光临</del>"));
    assertTrue(html.contains("<mark class=\"r-mark\" title=\"半角标点：, → ，\">,</mark>"));
    assertTrue(html.contains("<del class=\"r-wrap\" title=\"折行\">↵</del>"));
    assertTrue(html.contains("<li id=\"d1-l2\" class=\"in0\">"));
    assertTrue(html.contains("<a href=\"#d1-l2\">2-3</a>"));
    assertFalse(html.contains("src=\"http") || html.contains("href=\"http"), "no server is asked");
  }

  @Test
  void escapesWhateverDocumentsSay(@TempDir Path folder) throws IOException {
    String evil = "<script>alert(1)</script>\"'&\u202E\u0000";
    Ledger ledger = new Ledger(evil, List.of(span(0, evil.length(), 0, Rule.LAYOUT, evil)));
    Case content = caseAt("evil", evil, 1, 1);
    Decision question =
        new Decision(
            Decision.About.REGION, evil, 1, evil, evil, evil, List.of(evil), Optional.empty());
    Overview overview =
        new Overview(
            Map.of(Fate.EDITED, 1),
            List.of(new Duplicate("evil", evil, 0.9)),
            List.of(new AwardLink("evil", evil, evil)),
            List.of(evil),
            List.of(question),
            List.of(Problem.error(Place.of(evil), Message.of("write.refused", evil))));
    DocumentReport report =
        new DocumentReport(
            new ConvertedDocument(evil, "", List.of(), ledger, List.of()),
            List.of(new CaseReport(content, Fate.EDITED, Optional.of(evil), Optional.of("x"))));
    String html = write(folder, report, overview);
    assertFalse(html.contains("<script>alert"));
    assertFalse(html.contains("<b>这里"));
    assertFalse(html.contains("\u202E"), "a hidden turn of direction is shown as a mark");
    assertEquals(-1, html.indexOf('\u0000'));
    JsonNode json =
        JsonMapper.shared().readTree(Files.readString(folder.resolve("convert-report.json")));
    assertEquals(evil, json.get("documents").get(0).get("name").asString());
  }

  @Test
  void theDataAddUpToTheSource(@TempDir Path folder) throws IOException {
    write(folder, document("a.txt"), NOTHING);
    JsonNode json =
        JsonMapper.shared().readTree(Files.readString(folder.resolve("convert-report.json")));
    JsonNode document = json.get("documents").get(0);
    assertEquals(5, document.get("kept").asInt());
    assertEquals(1, document.get("changed").asInt());
    assertEquals(4, document.get("dropped").asInt());
    int at = 0;
    for (JsonNode span : document.get("spans")) {
      assertEquals(at, span.get(0).asInt());
      at = span.get(1).asInt();
    }
    assertEquals(12, at);
    assertEquals(json.get("totals").get("kept").asInt(), document.get("kept").asInt());
  }

  @Test
  void moreThanOnePageHoldsGetsPagesOfItsOwn(@TempDir Path folder) throws IOException {
    String source = "渡".repeat(1_200_000);
    Ledger ledger = new Ledger(source, List.of(span(0, source.length(), 0, Rule.LAYOUT, source)));
    Path page = folder.resolve("convert-report.html");
    try (ConversionReport out = new ConversionReport(page)) {
      for (int i = 1; i <= 2; i++) {
        out.add(
            new DocumentReport(
                new ConvertedDocument(i + ".txt", "", List.of(), ledger, List.of()),
                List.of(
                    new CaseReport(
                        caseAt("c" + i, "题", 1, 1),
                        Fate.NEW,
                        Optional.empty(),
                        Optional.empty()))));
      }
      out.finish(NOTHING);
    }
    assertTrue(Files.readString(page).contains("<a href=\"convert-report/2.html#d2\">2.txt</a>"));
    assertTrue(
        Files.readString(folder.resolve("convert-report/2.html")).contains("id=\"case-c2\""));
    write(folder, document("a.txt"), NOTHING);
    assertFalse(Files.exists(folder.resolve("convert-report/2.html")), "pages of last time go");
  }

  @Test
  void aBrokenRunLeavesTheLastReport(@TempDir Path folder) throws IOException {
    String last = write(folder, document("a.txt"), NOTHING);
    Path page = folder.resolve("convert-report.html");
    try (ConversionReport out = new ConversionReport(page)) {
      out.add(document("b.txt"));
    }
    assertEquals(last, Files.readString(page));
    try (var files = Files.list(folder)) {
      assertEquals(2, files.count(), "no temporary file stays");
    }
  }

  @Test
  void everyRuleAndFateHasAName() {
    for (Rule rule : Rule.values()) {
      assertFalse(Html.words("report.rule." + rule.id()).isBlank());
    }
    for (Fate fate : Fate.values()) {
      assertFalse(Html.words("report.fate." + fate.id()).isBlank());
    }
    for (Kind kind : Kind.values()) {
      assertFalse(Html.words("report.kind." + kind.id()).isBlank());
    }
    for (Decision.About about : Decision.About.values()) {
      assertFalse(Html.words("report.question." + about.id(), "", "", "").isBlank());
    }
  }

  @Test
  void linesAreComparedTheShortestWay() {
    String diff =
        LineDiff.of("a\nb\nc\nd", "a\nx\nc\nd\ne").stream()
            .map(l -> (l.same() ? " " : l.inFirst() ? "-" : "+") + l.text())
            .reduce("", (x, y) -> x + y);
    assertEquals(" a-b+x c d+e", diff);
  }
}
