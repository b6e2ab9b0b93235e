package casebook.model;

import java.util.regex.Pattern;

/** How the words that state a figure blur it: 14万余名 is over 140,000, 近5万件 nearly 50,000. */
public enum Hedge {
  ABOUT,
  OVER,
  NEARLY;

  private static final String NUMBER = "[0-9０-９一二两三四五六七八九十百千万亿]";

  private static final Pattern SAYS_ABOUT = Pattern.compile("约[有为占达]?" + NUMBER + "|左右|上下");
  private static final Pattern SAYS_OVER = Pattern.compile(NUMBER + "[余多]|以上|超|突破|逾|不[少低]于|至少");
  private static final Pattern SAYS_NEARLY = Pattern.compile("(?:近|不足|不到)" + NUMBER);

  /**
   * The hedge of a figure that is known to be blurred; {@link #ABOUT} where its words don't say
   * more.
   */
  static Hedge of(String quote) {
    if (SAYS_ABOUT.matcher(quote).find()) {
      return ABOUT;
    }
    if (SAYS_OVER.matcher(quote).find()) {
      return OVER;
    }
    return SAYS_NEARLY.matcher(quote).find() ? NEARLY : ABOUT;
  }

  /** What says it, to stand before the number. */
  public Message message() {
    return Message.of(
        switch (this) {
          case ABOUT -> "hedge.about";
          case OVER -> "hedge.over";
          case NEARLY -> "hedge.nearly";
        });
  }
}
