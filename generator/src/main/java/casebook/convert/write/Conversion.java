package casebook.convert.write;

import casebook.convert.annotate.Annotated;
import casebook.convert.annotate.Annotator;
import casebook.convert.annotate.Answers;
import casebook.convert.report.CaseReport;
import casebook.convert.report.ConversionReport;
import casebook.convert.report.DocumentReport;
import casebook.convert.report.Overview;
import casebook.markdown.DecisionsFile;
import casebook.model.Decision;
import casebook.model.Message;
import casebook.model.Problem;
import casebook.model.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Sources → case files, the second line of the architecture's diagram from end to end.
 *
 * <pre>{@code
 * ConversionSummary summary =
 *     Conversion.run(
 *         new ConversionOptions(sources, content, Path.of("convert-report.html"), false, false),
 *         Progress.SILENT);
 * summary.count(Fate.NEW);   // cases written for the first time
 * summary.problems();        // all of them, by place
 * }</pre>
 *
 * <p>Run again it changes nothing. A case that an editor changed or deleted stays as it is; the
 * report shows what this conversion would have said. Every file is replaced whole or not at all,
 * and a run that was cut off is made good by the next.
 */
public final class Conversion {
  private final ConversionOptions options;
  private final Inputs inputs;
  private final Settlement settlement;
  private final Duplicates duplicates = new Duplicates();
  private final AwardLinks awards = new AwardLinks();
  private final List<Problem> problems = new ArrayList<>();
  private final List<Decision> questions = new ArrayList<>();
  private final Set<String> unread = new HashSet<>();
  private long characters;

  private Conversion(ConversionOptions options, Inputs inputs) throws IOException {
    this.options = options;
    this.inputs = inputs;
    Set<String> names = new HashSet<>(inputs.names());
    this.settlement =
        new Settlement(
            CaseFolder.open(options.cases(), inputs.memory()),
            inputs.memory(),
            new Recognition(inputs.memory(), names),
            options.restore());
    problems.addAll(inputs.problems());
  }

  /**
   * Converts all sources.
   *
   * @return what was done; if themes, decisions or the memory of the last run cannot be relied on,
   *     their problems, and nothing is written
   * @throws IOException if a folder cannot be read or written
   */
  public static ConversionSummary run(ConversionOptions options, Progress progress)
      throws IOException {
    Inputs inputs = Inputs.read(options);
    boolean unsound =
        inputs.problems().stream().anyMatch(p -> p.severity() == Problem.Severity.ERROR);
    if (unsound) {
      return new ConversionSummary(0, 0, Map.of(), 0, inputs.problems());
    }
    return new Conversion(options, inputs).run(progress);
  }

  private ConversionSummary run(Progress progress) throws IOException {
    progress.phase(Message.of("write.converting"), inputs.documents().size());
    Annotator annotator =
        new Annotator(inputs.themes(), inputs.indicators(), new Answers(inputs.decisions()));
    List<Prepared> waiting = new ArrayList<>();
    try (ConversionReport report = new ConversionReport(options.report())) {
      Ahead.<Path, Prepared, IOException>each(
          inputs.documents(),
          source -> Prepared.of(source, annotator),
          document -> {
            if (settlement.mustWait(document)) {
              waiting.add(document);
            } else {
              report.add(settle(document, false));
            }
            progress.step();
          });
      for (Prepared document : waiting) {
        report.add(settle(document, true));
      }
      problems.addAll(settlement.followed());
      List<String> stale = settlement.settleForgotten(unread, options.prune());
      questions.sort(Comparator.comparing(Decision::document).thenComparing(Decision::line));
      String asked = DecisionsFile.update(inputs.decisionsText(), questions);
      if (!asked.equals(inputs.decisionsText())) {
        AtomicFiles.write(options.decisions(), asked);
      }
      settlement.memory().write(options.memory());
      report.finish(
          new Overview(
              settlement.fates(), duplicates.find(), awards.find(), stale, questions, problems));
    }
    int open = (int) questions.stream().filter(q -> q.answer().isEmpty()).count();
    return new ConversionSummary(
        inputs.documents().size(), characters, settlement.fates(), open, problems);
  }

  private DocumentReport settle(Prepared prepared, boolean last) throws IOException {
    List<CaseReport> cases = settlement.settle(prepared, last);
    for (int i = 0; i < cases.size(); i++) {
      CaseReport written = cases.get(i);
      Annotated annotated = prepared.cases().get(i);
      duplicates.add(written.fresh().slug(), prepared.sketches().get(i));
      awards.add(written.fresh(), annotated.draft().blocks());
      questions.addAll(annotated.questions());
    }
    problems.addAll(prepared.document().problems());
    characters += prepared.document().ledger().source().length();
    if (prepared.document().problems().stream()
        .anyMatch(p -> p.severity() == Problem.Severity.ERROR)) {
      unread.add(prepared.document().name());
    }
    return new DocumentReport(prepared.document(), cases);
  }
}
