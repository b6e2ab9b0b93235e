package casebook.site.page;

import casebook.model.Message;
import casebook.text.Messages;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The words of the interface in one language; keys are those of the bundle after {@code site.}. */
public final class Words {
  private final Messages messages;
  private final Map<String, String> plain = new ConcurrentHashMap<>();

  private Words(Messages messages) {
    this.messages = messages;
  }

  public static Words in(Language language) {
    return new Words(Messages.in(language.locale()));
  }

  /** Words without arguments, remembered: a pattern is parsed once a site, not once a page. */
  public String text(String key) {
    return plain.computeIfAbsent(key, k -> messages.text("site." + k));
  }

  /** A message of any part of Casebook. */
  public String text(Message message) {
    return messages.text(message);
  }

  public String text(String key, Object... arguments) {
    return messages.text(Message.of("site." + key, arguments));
  }
}
