package casebook.convert.read;

import casebook.model.Message;
import java.io.IOException;

/** A document whose text cannot be had: encrypted, broken, empty, too large, scanned or unknown. */
public final class Unreadable extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Message reason;
  private final transient Message way;

  Unreadable(String key, Object... arguments) {
    super(key);
    this.reason = Message.of("convert." + key, arguments);
    this.way = Message.of("convert." + key + ".hint");
  }

  /** A file that the system would not give. */
  public static Unreadable because(IOException e) {
    return new Unreadable("not-readable", e.toString());
  }

  /** A text that the program would not keep whole. */
  public static Unreadable unbalanced(int from, int to) {
    return new Unreadable("unbalanced", from, to);
  }

  /** What is wrong. */
  public Message reason() {
    return reason;
  }

  /** The way out. */
  public Message way() {
    return way;
  }
}
