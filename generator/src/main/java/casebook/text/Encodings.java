package casebook.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes of a plain text document → its text: UTF-8, UTF-16 (either order, with or without byte
 * order mark) or GB18030 (GBK and GB 2312 are parts of it). Convert reads documents so, and the
 * catalogue compares cases with them.
 */
public final class Encodings {
  private static final Charset GB18030 = Charset.forName("GB18030");

  private Encodings() {}

  /** The text, or nothing when the bytes are no text in any of these encodings. */
  public static Optional<String> decode(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return lenient(bytes, 3, StandardCharsets.UTF_8);
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return lenient(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return lenient(bytes, 2, StandardCharsets.UTF_16BE);
    }
    Optional<Charset> wide = wide(bytes);
    if (wide.isPresent()) {
      return lenient(bytes, 0, wide.get());
    }
    return strict(bytes, StandardCharsets.UTF_8)
        .or(() -> lenient(bytes, 0, StandardCharsets.UTF_8).filter(t -> bad(t) * 20 <= t.length()))
        .or(() -> strict(bytes, GB18030).filter(Encodings::isSound))
        .or(() -> lenient(bytes, 0, GB18030).filter(Encodings::isSound));
  }

  /** Every way of ending a line becomes {@code \n}. */
  public static String normal(String text) {
    int first = 0;
    while (first < text.length() && !isOtherEnd(text.charAt(first))) {
      first++;
    }
    if (first == text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length()).append(text, 0, first);
    for (int i = first; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\r' -> {
          if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
            out.append('\n');
          }
        }
        case '\f', '\u000B', '\u0085', '\u2028', '\u2029' -> out.append('\n');
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  /** Whether it may end a line, but is no {@code \n}. */
  private static boolean isOtherEnd(char c) {
    return c == '\r'
        || c == '\f'
        || c == '\u000B'
        || c == '\u0085'
        || c == '\u2028'
        || c == '\u2029';
  }

  private static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** UTF-16 without a mark, told by its zero bytes and by which order gives Chinese text. */
  private static Optional<Charset> wide(byte[] bytes) {
    int seen = Math.min(bytes.length, 1 << 14) & ~1;
    boolean zeros = false;
    int big = 0;
    int little = 0;
    for (int i = 0; i < seen; i += 2) {
      zeros |= bytes[i] == 0 || bytes[i + 1] == 0;
      big += isLikely((char) (((bytes[i] & 0xFF) << 8) | (bytes[i + 1] & 0xFF))) ? 1 : 0;
      little += isLikely((char) (((bytes[i + 1] & 0xFF) << 8) | (bytes[i] & 0xFF))) ? 1 : 0;
    }
    int least = seen / 2 * 9 / 10;
    if (!zeros || bytes.length % 2 != 0 || Math.max(big, little) < least) {
      return Optional.empty();
    }
    return Optional.of(big > little ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
  }

  private static boolean isLikely(char c) {
    return (c >= ' ' && c < 0x7F)
        || c == '\n'
        || c == '\r'
        || c == '\t'
        || (c >= 0x4E00 && c < 0x9FFF)
        || (c >= 0x3000 && c < 0x3020)
        || (c >= 0xFF00 && c < 0xFF5F)
        || (c >= 0x2010 && c < 0x2030);
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> lenient(byte[] bytes, int from, Charset charset) {
    CharBuffer text = charset.decode(ByteBuffer.wrap(bytes, from, bytes.length - from));
    return Optional.of(text.toString());
  }

  /** Whether it is text at all: next to no replacement or control characters. */
  private static boolean isSound(String text) {
    return bad(text) * 500 <= text.length();
  }

  private static long bad(String text) {
    return text.chars().filter(c -> c == '\uFFFD' || (c < ' ' && !isLayout(c))).count();
  }

  private static boolean isLayout(int c) {
    return c == '\n' || c == '\r' || c == '\t' || c == '\f';
  }
}
