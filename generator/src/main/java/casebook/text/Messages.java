package casebook.text;

import casebook.model.Message;
import casebook.model.Problem;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words that Casebook says to people, in Chinese or English, from the one resource bundle
 * {@code casebook/messages*.properties}. Patterns are those of {@link MessageFormat}: a lone {@code
 * '} is doubled. Numbers are printed without grouping.
 */
public final class Messages {
  private final ResourceBundle bundle;
  private final Locale locale;

  private Messages(Locale locale) {
    this.locale = locale;
    this.bundle =
        ResourceBundle.getBundle(
            "casebook.messages",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** Chinese, unless the language is English. */
  public static Messages in(Locale locale) {
    return new Messages(locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT);
  }

  /**
   * The text of a message.
   *
   * @throws java.util.MissingResourceException if the bundle has no such key
   */
  public String text(Message message) {
    Object[] arguments =
        message.arguments().stream()
            .map(a -> a instanceof Message m ? text(m) : a instanceof Number n ? n.toString() : a)
            .toArray();
    return new MessageFormat(bundle.getString(message.key()), locale).format(arguments);
  }

  /** The bundle itself, for a library that reads its own keys from it. */
  public ResourceBundle bundle() {
    return bundle;
  }

  public String text(String key, Object... arguments) {
    return text(Message.of(key, arguments));
  }

  /** {@code content/cases/x.md:7:11: 未知地区“辽宁省/大联市”。是否为“辽宁省/大连市”？} */
  public String text(Problem problem) {
    String place = problem.place().toString();
    String warning = problem.severity() == Problem.Severity.WARNING ? text("problem.warning") : "";
    return place
        + ": "
        + warning
        + text(problem.message())
        + problem.hint().map(this::text).orElse("");
  }
}
