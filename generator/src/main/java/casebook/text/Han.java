package casebook.text;

/** Classes of characters in Chinese text. */
public final class Han {
  private Han() {}

  /** A Han character, 々 and 〇 among them (Unicode script {@code Han}). */
  public static boolean isHan(int codePoint) {
    if (codePoint < 0x2E80) {
      return false;
    }
    return (codePoint >= 0x4E00 && codePoint <= 0x9FFF)
        || Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
  }

  /** A mark of Chinese punctuation, as GB/T 15834 lists them, CLREQ's variants among them. */
  public static boolean isMark(int codePoint) {
    return codePoint >= 0x2014 && "，。、；：？！“”‘’（）《》〈〉【】「」『』〔〕［］｛｝〖〗…—·～・﹏＿".indexOf(codePoint) >= 0;
  }

  /** A mark that can end a sentence: 。！？… and their half-width forms save the full stop. */
  public static boolean endsSentence(int codePoint) {
    return codePoint >= '!' && "。！？!?…".indexOf(codePoint) >= 0;
  }

  /** An opening bracket or quotation mark. */
  public static boolean isOpening(int codePoint) {
    return codePoint >= '(' && "“‘（《〈【「『〔［｛〖([{".indexOf(codePoint) >= 0;
  }

  /** A closing bracket or quotation mark. */
  public static boolean isClosing(int codePoint) {
    return codePoint >= ')' && "”’）》〉】」』〕］｝〗)]}".indexOf(codePoint) >= 0;
  }

  /** A full-width Latin letter, digit or mark (U+FF01 to U+FF5E). */
  public static boolean isFullWidth(int codePoint) {
    return codePoint >= 0xFF01 && codePoint <= 0xFF5E;
  }

  /** A Chinese digit as one counts with it: 〇一二 … 九, 两, 十, 百, 千, 万, 亿. */
  public static boolean isNumeral(int codePoint) {
    return codePoint >= 0x3007 && "〇零一二两三四五六七八九十百千万亿".indexOf(codePoint) >= 0;
  }

  public static boolean hasHan(CharSequence text) {
    return text.codePoints().anyMatch(Han::isHan);
  }

  /** Not empty, and nothing but Han characters. */
  public static boolean isAllHan(CharSequence text) {
    return !text.isEmpty() && text.codePoints().allMatch(Han::isHan);
  }

  public static int countHan(CharSequence text) {
    return (int) text.codePoints().filter(Han::isHan).count();
  }
}
