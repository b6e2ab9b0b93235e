package casebook.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Words that pinyin libraries misread, and characters that are read as they are: 长沙 sounds like 常沙.
 * Longest match from the left; both texts have the same length.
 */
final class Readings {
  private static final String FILE = "readings.txt";
  private static final Map<String, String> LIKE = load();
  private static final int LONGEST =
      LIKE.keySet().stream().mapToInt(String::length).max().orElse(0);
  private static final BitSet HEADS = heads();

  private Readings() {}

  /** The text spelled with characters that a library reads right: 长沙县 → 常沙县. */
  static String plain(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); ) {
      String like = likeAt(text, at);
      out.append(like);
      at += like.length();
    }
    return out.toString();
  }

  private static String likeAt(String text, int at) {
    if (HEADS.get(text.charAt(at))) {
      for (int length = Math.min(LONGEST, text.length() - at); length > 1; length--) {
        String like = LIKE.get(text.substring(at, at + length));
        if (like != null) {
          return like;
        }
      }
    }
    return text.substring(at, at + 1);
  }

  /** First characters of the words: most of a text is none of them. */
  private static BitSet heads() {
    BitSet heads = new BitSet();
    LIKE.keySet().forEach(word -> heads.set(word.charAt(0)));
    return heads;
  }

  private static Map<String, String> load() {
    Map<String, String> like = new HashMap<>();
    try (InputStream in = Objects.requireNonNull(Readings.class.getResourceAsStream(FILE), FILE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] pair = line.split(" ", -1);
          if (pair.length != 2 || pair[0].length() != pair[1].length()) {
            throw new IllegalStateException(FILE + ": " + line);
          }
          like.put(pair[0], pair[1]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(like);
  }
}
