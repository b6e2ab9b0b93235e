package casebook.convert.lines;

import casebook.text.Han;

/** How lines begin and end: whether a sentence is over. */
public final class Endings {
  private static final String FINAL = "。！？；：…";
  private static final String CLOSING = "”’」』）》】〕\"";
  private static final String OPENING = "“‘「『（《【〔";

  private Endings() {}

  /** Whether it ends a sentence or announces a list: {@code 好。} {@code 好！”} {@code 如下：}. */
  public static boolean isFinal(String line) {
    int i = line.length() - 1;
    while (i >= 0 && CLOSING.indexOf(line.charAt(i)) >= 0) {
      i--;
    }
    return i >= 0 && FINAL.indexOf(line.charAt(i)) >= 0;
  }

  /** Whether it must go on: {@code 加强、} {@code 打造“}. */
  public static boolean isOpen(String line) {
    char last = line.charAt(line.length() - 1);
    return "，、".indexOf(last) >= 0 || OPENING.indexOf(last) >= 0;
  }

  /** Whether it cannot begin a paragraph: {@code ，推动} {@code ”的}. */
  public static boolean isContinuation(String line) {
    char first = line.charAt(0);
    return "，。、；：！？".indexOf(first) >= 0 || "”’」』）》】〕".indexOf(first) >= 0;
  }

  /** Whether its last character is one that a sentence does not end with: a word, a number. */
  public static boolean endsInWord(String line) {
    char last = line.charAt(line.length() - 1);
    return Han.isHan(last) || Character.isLetterOrDigit(last) || last == '%' || last == '*';
  }

  /** Whether there is a sentence end before its last character. */
  public static boolean hasSentence(String line) {
    for (int i = 0; i < line.length() - 1; i++) {
      if ("。！？；".indexOf(line.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
