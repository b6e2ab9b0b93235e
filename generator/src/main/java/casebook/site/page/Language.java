package casebook.site.page;

import java.util.Arrays;
import java.util.Locale;

/** A language of the interface. The cases are Chinese in both. */
public enum Language {
  CHINESE("zh-CN", "", Locale.SIMPLIFIED_CHINESE, "中文"),
  ENGLISH("en", "en/", Locale.ENGLISH, "English");

  private final String tag;
  private final String folder;
  private final Locale locale;
  private final String ownName;

  Language(String tag, String folder, Locale locale, String ownName) {
    this.tag = tag;
    this.folder = folder;
    this.locale = locale;
    this.ownName = ownName;
  }

  /** BCP 47. */
  public String tag() {
    return tag;
  }

  /** Where its pages stand, from the root of the site: empty or ending in a slash. */
  public String folder() {
    return folder;
  }

  public Locale locale() {
    return locale;
  }

  public String ownName() {
    return ownName;
  }

  /**
   * The language of a code.
   *
   * @throws IllegalArgumentException if it is neither {@code zh} nor {@code en}
   */
  static Language of(String code) {
    return Arrays.stream(values())
        .filter(language -> language.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(code));
  }

  /** {@code zh} or {@code en}, as pages of the content name it. */
  public String code() {
    return locale.getLanguage();
  }
}
