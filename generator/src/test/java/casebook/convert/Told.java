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

  /** A case as clean text, its headings and items numbered as the genre numbers them. */
  static String numbered(Draft draft) {
    StringBuilder out = new StringBuilder();
    int first = 0;
    int second = 0;
    for (Block block : draft.blocks()) {
      if (block instanceof Block.Heading heading && heading.level() == 2) {
        out.append(HAN[first++]).append('、');
        second = 0;
      } else if (block instanceof Block.Heading) {
        out.append('（').append(HAN[second++]).append('）');
      } else if (block instanceof Block.AwardEntry entry) {
        out.append(entry.number().orElseThrow()).append(". ");
      } else if (block instanceof Block.ListItem item) {
        out.append(item.number().isPresent() ? item.number().getAsInt() + ". " : "•");
      }
      out.append(block.text()).append("\n\n");
    }
    return out.toString();
  }

  private static final String[] HAN = "一二三四五六七八九十".split("", -1);

  /** The words of a case, a string a block. */
  static List<String> words(Draft draft) {
    return draft.blocks().stream().map(Block::text).toList();
  }
}
