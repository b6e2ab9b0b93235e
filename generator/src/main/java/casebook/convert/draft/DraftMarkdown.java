package casebook.convert.draft;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes blocks as Markdown (CommonMark, with GFM tables) that shows the text as it is.
 *
 * <pre>
 * **市委组织部  →  \*\*市委组织部       a mask, not emphasis
 * 1. 实行模式   →  1\. 实行模式         a paragraph, not a list
 * </pre>
 *
 * A caption is a paragraph in emphasis; list items and entries of one list follow each other
 * without empty lines between.
 */
final class DraftMarkdown {
  /** What Markdown reads as a sign anywhere in a line (CommonMark 2.4, 6.2, 6.5). */
  private static final Pattern SIGN =
      Pattern.compile(
          "[\\\\*`]|_(?![A-Za-z0-9])|(?<![A-Za-z0-9])_|<(?=[A-Za-z/!?])|&(?=#?\\w{1,31};)|\\[(?=\\^)|\\](?=[(\\[:])|~(?=~)");

  /** What begins a block at the start of a line (CommonMark 4 and 5). */
  private static final Pattern START =
      Pattern.compile("(?:#{1,6}(?=\\s|$)|>|[-+](?=\\s|$)|(?:-\\s*){3,}$|=+\\s*$|~{3,}|:(?=\\s))");

  private static final Pattern NUMBER = Pattern.compile("(\\d{1,9})([.)])(?=\\s|$)");

  private DraftMarkdown() {}

  static String of(List<Block> blocks) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < blocks.size(); i++) {
      if (i > 0) {
        out.append(isList(blocks.get(i - 1)) && isList(blocks.get(i)) ? "\n" : "\n\n");
      }
      out.append(block(blocks.get(i)));
    }
    return out.append('\n').toString();
  }

  private static boolean isList(Block block) {
    return block instanceof Block.ListItem || block instanceof Block.AwardEntry;
  }

  private static String block(Block block) {
    if (block instanceof Block.Heading heading) {
      return "#".repeat(heading.level()) + " " + heading(heading.text());
    } else if (block instanceof Block.ListItem item) {
      return marker(item.number().orElse(0)) + line(item.text());
    } else if (block instanceof Block.AwardEntry entry) {
      return marker(entry.number().orElse(0)) + line(entry.text());
    } else if (block instanceof Block.Caption caption) {
      return "*" + escape(caption.text()) + "*";
    } else if (block instanceof Block.Table table) {
      return table(table);
    }
    return line(block.text());
  }

  private static String marker(int number) {
    return number > 0 ? number + ". " : "- ";
  }

  /** A closing run of # would vanish from a heading. */
  private static String heading(String text) {
    String escaped = escape(text);
    return escaped.endsWith("#") ? escaped.substring(0, escaped.length() - 1) + "\\#" : escaped;
  }

  private static String line(String text) {
    String escaped = escape(text);
    Matcher number = NUMBER.matcher(escaped);
    if (number.lookingAt()) {
      return number.group(1) + "\\" + escaped.substring(number.end(1));
    }
    return START.matcher(escaped).lookingAt() ? "\\" + escaped : escaped;
  }

  private static String escape(String text) {
    return mayHoldSign(text) ? SIGN.matcher(text).replaceAll("\\\\$0") : text;
  }

  /** Cheaper than the pattern, and lets few texts through. */
  private static boolean mayHoldSign(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80 && "\\*`_<&[]~".indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static String table(Block.Table table) {
    StringBuilder out = new StringBuilder();
    List<List<String>> rows = table.rows();
    for (int i = 0; i < rows.size(); i++) {
      out.append(i == 0 ? "" : "\n").append(row(rows.get(i)));
      if (i == 0) {
        out.append("\n|").append(" --- |".repeat(rows.get(0).size()));
      }
    }
    return out.toString();
  }

  private static String row(List<String> cells) {
    return cells.stream()
        .map(cell -> escape(cell).replace("|", "\\|"))
        .collect(Collectors.joining(" | ", "| ", " |"));
  }
}
