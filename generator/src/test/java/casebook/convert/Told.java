package casebook.convert;

import casebook.convert.draft.Block;
import casebook.convert.draft.ConvertedDocument;
import casebook.convert.draft.Draft;
import casebook.convert.ledger.Ledger;
import casebook.convert.trace.Rule;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A conversion as text, for golden files and comparisons. */
final class Told {
  private Told() {}

  static ConvertedDocument convert(String text) {
    return Converter.convert("x.txt", text.getBytes(StandardCharsets.UTF_8));
  }

  /** Every case with its place and setting, then what was dropped, by rule. */
  static String of(String input) {
    ConvertedDocument document = convert(input);
    StringBuilder out = new StringBuilder();
    document.problems().forEach(problem -> out.append(problem).append('\n'));
    for (Draft draft : document.drafts()) {
      out.append("=== ").append(draft.lines()).append(' ');
      out.append(draft.title().orElse("(no title)"));
      draft.setting().group().ifPresent(group -> out.append(" | ").append(group));
      draft.kind().ifPresent(kind -> out.append(" | ").append(kind.id()));
      draft.setting().publisher().ifPresent(who -> out.append(" | ").append(who));
      draft.setting().date().ifPresent(when -> out.append(" | ").append(when));
      out.append('\n');
      draft.review().forEach(review -> out.append("? ").append(review).append('\n'));
      out.append(draft.body()).append('\n');
    }
    return out.append(dropped(document.ledger())).toString();
  }

  private static String dropped(Ledger ledger) {
    TreeMap<Rule, StringBuilder> dropped = new TreeMap<>();
    for (Ledger.Span span : ledger.spans()) {
      boolean quiet = span.rule().filter(r -> r == Rule.LAYOUT || r == Rule.PADDING).isPresent();
      if (span.text().isEmpty() && span.end() > span.start() && !quiet) {
        String words = ledger.source().substring(span.start(), span.end()).strip();
        dropped
            .computeIfAbsent(span.rule().orElseThrow(), r -> new StringBuilder())
            .append(" ‹")
            .append(words.replace('\n', '⏎'))
            .append('›');
      }
    }
    return dropped.entrySet().stream()
        .map(e -> e.getKey().id() + ":" + e.getValue() + "\n")
        .collect(Collectors.joining("", "--- dropped\n", ""));
  }

  /** The words of a case, a string a block. */
  static List<String> words(Draft draft) {
    return draft.blocks().stream().map(Block::text).toList();
  }
}
