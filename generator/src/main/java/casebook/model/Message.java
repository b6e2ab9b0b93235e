package casebook.model;

import java.util.List;

/**
 * Words for a person, as a value: a key of the resource bundle and what to put into it. The
 * language is chosen where it is printed.
 *
 * @param arguments strings, numbers or further messages
 */
public record Message(String key, List<Object> arguments) {
  public Message {
    arguments = List.copyOf(arguments);
  }

  public static Message of(String key, Object... arguments) {
    return new Message(key, List.of(arguments));
  }
}
