package casebook.convert.annotate;

import casebook.convert.draft.Block;
import casebook.convert.draft.Draft;
import casebook.convert.draft.Setting;
import casebook.model.LineRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Drafts written down for a test, parted by {@code ====}: {@code key: value} lines, a line {@code
 * ---}, then the blocks, one a line: {@code ## } and {@code ### } headings, {@code - } list items,
 * {@code * place：title} awards, anything else a paragraph.
 */
final class DraftText {
  private DraftText() {}

  static List<Draft> read(String text) {
    List<Draft> drafts = new ArrayList<>();
    int line = 1;
    for (String part : text.split("(?m)^====\n", -1)) {
      drafts.add(draft(part, line));
      line += (int) part.lines().count() + 1;
    }
    return drafts;
  }

  private static Draft draft(String part, int first) {
    String[] halves = part.split("(?m)^---\n", 2);
    Setting setting =
        new Setting(
            value(halves[0], "document"),
            value(halves[0], "group"),
            value(halves[0], "siblings")
                .map(s -> Arrays.asList(s.split(" \\| ", -1)))
                .orElse(List.of()),
            value(halves[0], "publisher"),
            value(halves[0], "date"),
            Optional.empty());
    List<Block> blocks = new ArrayList<>();
    int line = first + (int) halves[0].lines().count() + 1;
    for (String text : halves[1].lines().toList()) {
      blocks.add(block(text, line++));
    }
    return new Draft(
        "source.txt",
        new LineRange(first, line - 1),
        value(halves[0], "title"),
        blocks,
        setting,
        Optional.empty(),
        List.of());
  }

  private static Block block(String text, int line) {
    if (text.startsWith("### ")) {
      return new Block.Heading(line, 3, text.substring(4));
    } else if (text.startsWith("## ")) {
      return new Block.Heading(line, 2, text.substring(3));
    } else if (text.startsWith("- ")) {
      return new Block.ListItem(line, OptionalInt.empty(), text.substring(2));
    } else if (text.startsWith("* ")) {
      String[] award = text.substring(2).split("：", 2);
      return new Block.AwardEntry(
          line,
          OptionalInt.empty(),
          award.length == 2 ? Optional.of(award[0]) : Optional.empty(),
          award[award.length - 1]);
    }
    return new Block.Paragraph(line, text);
  }

  private static Optional<String> value(String head, String key) {
    return head.lines()
        .filter(l -> l.startsWith(key + ": "))
        .map(l -> l.substring(key.length() + 2))
        .findFirst();
  }
}
