package casebook.catalogue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * A short code for each case, to be typed from paper: the booklet prints it, the site resolves it
 * at {@code c/<code>/}. It depends on the slug alone, so it stays when cases come and go.
 *
 * <pre>dalian-hongse-wuye → 4kq7wd</pre>
 */
public final class ShortCodes {
  /** Crockford's base 32: no i, l, o or u to be misread. */
  private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

  private static final int LENGTH = 6;
  private static final int BITS = 5;

  private ShortCodes() {}

  /**
   * The codes of all cases of a publication: six characters; should two cases share these, all that
   * do get as many more as tell them apart.
   *
   * @return code by slug, sorted by slug
   */
  public static Map<String, String> of(Collection<String> slugs) {
    Map<String, String> codes = new TreeMap<>();
    slugs.forEach(slug -> codes.put(slug, code(slug, LENGTH)));
    for (int length = LENGTH + 1; ; length++) {
      Map<String, Integer> uses = new HashMap<>();
      codes.values().forEach(code -> uses.merge(code, 1, Integer::sum));
      if (uses.size() == codes.size()) {
        return codes;
      }
      int longer = length;
      codes.replaceAll((slug, code) -> uses.getOrDefault(code, 0) > 1 ? code(slug, longer) : code);
    }
  }

  private static String code(String slug, int length) {
    byte[] hash = digest(slug);
    StringBuilder code = new StringBuilder();
    for (int bit = 0; bit < length * BITS; bit += BITS) {
      int value = 0;
      for (int i = bit; i < bit + BITS; i++) {
        int shift = Byte.SIZE - 1 - i % Byte.SIZE;
        value = (value << 1) | ((hash[i / Byte.SIZE] >> shift) & 1);
      }
      code.append(ALPHABET.charAt(value));
    }
    return code.toString();
  }

  private static byte[] digest(String slug) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(slug.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
