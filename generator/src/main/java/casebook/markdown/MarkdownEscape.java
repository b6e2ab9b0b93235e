package casebook.markdown;

import java.util.regex.Pattern;

/** Plain words → Markdown that reads as those words. */
public final class MarkdownEscape {
  private static final Pattern INLINE = Pattern.compile("[\\\\`*_\\[\\]<>&]");

  /** Shown as written here, but not everywhere else that Markdown is read. */
  private static final Pattern TAG = Pattern.compile("<[A-Za-z/!?]");

  private static final Pattern START = Pattern.compile("^(?:[#+=~|-]|[0-9]{1,9}(?=[.)]))");

  private MarkdownEscape() {}

  /**
   * A paragraph of one line: {@code 全**29 支} stays, {@code *注*} → {@code \*注\*}, {@code 1. 概况} →
   * {@code 1\. 概况}. Backslashes are put only where the words would otherwise come out differently.
   *
   * @param words one line; blanks around it are dropped
   */
  public static String paragraph(String words) {
    String line = words.strip().replace('\n', ' ');
    boolean tagged = TAG.matcher(line).find();
    if (line.isEmpty() || (!tagged && MarkdownHtml.plainText(line).equals(line))) {
      return line;
    }
    String inline = INLINE.matcher(line).replaceAll("\\\\$0");
    return START
        .matcher(inline)
        .replaceAll(m -> Character.isDigit(m.group().charAt(0)) ? m.group() + "\\\\" : "\\\\$0");
  }
}
