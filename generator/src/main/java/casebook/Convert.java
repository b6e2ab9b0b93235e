package casebook;

import casebook.convert.report.Fate;
import casebook.convert.write.Conversion;
import casebook.convert.write.ConversionOptions;
import casebook.convert.write.ConversionSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * The first line: sources ─read→ repaired ─split→ drafts ─annotate→ cases ─write→ content/cases.
 *
 * <p>An editor's work is never overwritten; the report says what became of every character.
 */
record Convert(Console console, ConversionOptions options) {
  /**
   * Converts.
   *
   * @return the exit status
   */
  int run() throws IOException {
    if (!Files.isDirectory(options.sources())) {
      throw new NoSuchFileException(options.sources().toString());
    }
    for (Path started : Starter.write(options.content())) {
      console.say("main.started", started);
    }
    ConversionSummary summary = Conversion.run(options, console);
    console.problems(summary.problems());
    console.say(
        "main.wrote-cases",
        options.cases(),
        summary.count(Fate.NEW),
        summary.count(Fate.UPDATED),
        summary.count(Fate.UNCHANGED),
        summary.count(Fate.EDITED));
    if (summary.open() > 0) {
      console.say("main.open-decisions", options.decisions(), summary.open());
    }
    console.say("main.wrote-report", options.report());
    return summary.failed() ? Main.BAD_CONTENT : Main.GOOD;
  }
}
