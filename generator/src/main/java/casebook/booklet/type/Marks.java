package casebook.booklet.type;

/**
 * What a character is to composition, after CLREQ 3.1 (punctuation), 3.2 (mixed text) and GB/T
 * 15834.
 */
public enum Marks {
  /** Han characters, kana and everything else that is set in a full square. */
  HAN,
  /** Letters and digits of other scripts; nothing may be broken inside a run of them. */
  LATIN,
  /** {@code （《「『“}: its ink is in the right half; no line ends with it. */
  OPEN,
  /** {@code ）》」』”，。、；：？！}: its ink is in the left half; no line begins with it. */
  CLOSE,
  /** {@code ·～－}: set in the middle; no line begins with it. */
  MIDDLE,
  /** {@code —}: two of them are one mark and are never parted. */
  DASH,
  /** {@code …}: two of them are one mark and are never parted. */
  ELLIPSIS,
  /** {@code ％‰℃}: belongs to what stands before it. */
  SUFFIX,
  /** {@code ￥№}: belongs to what stands after it. */
  PREFIX,
  /** A blank between words. */
  SPACE;

  private static final String OPENS = "（〔［｛〈《「『【〘〖“‘";
  private static final String CLOSES = "）〕］｝〉》」』】〙〗”’，。、；：？！．";

  /** The class of a Unicode code point. */
  public static Marks of(int codePoint) {
    if (codePoint == ' ' || codePoint == 0xA0) {
      return SPACE;
    }
    if (OPENS.indexOf(codePoint) >= 0) {
      return OPEN;
    }
    if (CLOSES.indexOf(codePoint) >= 0) {
      return CLOSE;
    }
    return switch (codePoint) {
      case '·', '・', '～', '－', '／' -> MIDDLE;
      case '—' -> DASH;
      case '…' -> ELLIPSIS;
      case '％', '‰', '℃' -> SUFFIX;
      case '￥', '№', '＄' -> PREFIX;
      default -> isFullWidth(codePoint) ? HAN : LATIN;
    };
  }

  private static boolean isFullWidth(int codePoint) {
    return (codePoint >= 0x2E80 && codePoint <= 0x9FFF)
        || (codePoint >= 0xF900 && codePoint <= 0xFAFF)
        || (codePoint >= 0xFF00 && codePoint <= 0xFFEF)
        || (codePoint >= 0x20000 && codePoint <= 0x3FFFF)
        || (codePoint >= 0x2150 && codePoint <= 0x27BF);
  }

  /** Whether no line may begin with it (CLREQ 3.1.3, 行首禁则). */
  public boolean neverFirst() {
    return this == CLOSE || this == MIDDLE || this == SUFFIX;
  }

  /** Whether no line may end with it (CLREQ 3.1.3, 行尾禁则). */
  public boolean neverLast() {
    return this == OPEN || this == PREFIX;
  }

  /** Whether it is a bracket, quotation mark, stop or pause set in a full square. */
  public boolean isMark() {
    return this == OPEN || this == CLOSE;
  }
}
