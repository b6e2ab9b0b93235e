package casebook.site.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * Makes texts comparable, character by character: 「ＡＢＣ 1,234 億」 is {@code abc}, then {@code 1234亿}.
 * Punctuation and blanks separate; a full stop between digits stays, a comma between digits is
 * dropped. {@code search.js} folds queries by the same rules.
 */
final class Folding {
  /** What stands between two runs. */
  static final char GAP = 0;

  private static final char COMMA = 1;
  private static final char POINT = '.';
  private static final String TABLE = "traditional.txt";

  private final char[] folded = new char[Character.MAX_VALUE + 1];
  private final String traditional;

  Folding() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      folded[c] = plain((char) c);
    }
    traditional = table();
    for (int i = 0; i < traditional.length(); i += 2) {
      folded[traditional.charAt(i)] = traditional.charAt(i + 1);
    }
  }

  /** Traditional characters, each followed by its simplified form. */
  String traditional() {
    return traditional;
  }

  /** The folded text, with {@link #GAP} between runs, none at the ends and never two together. */
  String fold(CharSequence text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = folded[text.charAt(i)];
      if (c == COMMA || c == POINT) {
        boolean within = isDigit(text, i - 1) && isDigit(text, i + 1);
        if (within && c == COMMA) {
          continue;
        }
        c = within ? POINT : GAP;
      }
      if (c != GAP || (!out.isEmpty() && out.charAt(out.length() - 1) != GAP)) {
        out.append(c);
      }
    }
    if (!out.isEmpty() && out.charAt(out.length() - 1) == GAP) {
      out.setLength(out.length() - 1);
    }
    return out.toString();
  }

  private boolean isDigit(CharSequence text, int i) {
    if (i < 0 || i >= text.length()) {
      return false;
    }
    char c = folded[text.charAt(i)];
    return c >= '0' && c <= '9';
  }

  private static char plain(char c) {
    if (c >= '\uff01' && c <= '\uff5e') {
      return plain((char) (c - 0xfee0));
    }
    if (c == ',' || c == '.') {
      return c == ',' ? COMMA : POINT;
    }
    if (c >= '\uf900' && c <= '\ufaff') {
      return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFC).charAt(0);
    }
    return isWord(c) ? Character.toLowerCase(c) : GAP;
  }

  /** Letters, numbers, symbols such as + and ℃, the per cent sign; halves of rare characters. */
  private static boolean isWord(char c) {
    if (c == '|' || c == '~') {
      return false;
    }
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER,
          Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL,
          Character.SURROGATE ->
          true;
      default -> c == '%' || c == '‰';
    };
  }

  private static String table() {
    StringBuilder pairs = new StringBuilder();
    try (InputStream stream = Folding.class.getResourceAsStream(TABLE)) {
      if (stream == null) {
        throw new IllegalStateException("no table " + TABLE);
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          pairs.append(line.strip());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pairs.toString();
  }
}
