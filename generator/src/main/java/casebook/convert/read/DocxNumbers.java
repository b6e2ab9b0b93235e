package casebook.convert.read;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that Word puts before paragraphs without writing them into the text: {@code 一、},
 * {@code （二）}, {@code 3.}
 */
final class DocxNumbers {
  private static final String[] DIGITS = "〇一二三四五六七八九".split("", -1);
  private static final int DEEPEST = 9;

  private final Map<BigInteger, int[]> counts = new HashMap<>();

  /** The number as Word shows it, with a blank where none parts it from the text; else empty. */
  String label(XWPFParagraph paragraph) {
    BigInteger list = paragraph.getNumID();
    String form = paragraph.getNumLevelText();
    if (list == null || form == null || isBullet(paragraph)) {
      return "";
    }
    int level = level(paragraph.getNumIlvl());
    int[] numbers = counts.computeIfAbsent(list, id -> new int[DEEPEST]);
    numbers[level]++;
    for (int deeper = level + 1; deeper < DEEPEST; deeper++) {
      numbers[deeper] = 0;
    }
    String label = form;
    for (int i = 0; i < DEEPEST; i++) {
      String number = i == level ? written(numbers[i], paragraph.getNumFmt()) : "" + numbers[i];
      label = label.replace("%" + (i + 1), number);
    }
    return "、）)】".indexOf(label.isEmpty() ? ' ' : label.charAt(label.length() - 1)) >= 0
        ? label
        : label + " ";
  }

  boolean isBullet(XWPFParagraph paragraph) {
    return "bullet".equals(paragraph.getNumFmt());
  }

  private static int level(@Nullable BigInteger level) {
    return level == null ? 0 : Math.max(0, Math.min(DEEPEST - 1, level.intValue()));
  }

  private static String written(int number, @Nullable String format) {
    boolean han =
        format != null
            && (format.startsWith("chinese")
                || format.startsWith("japaneseCounting")
                || format.startsWith("ideograph")
                || format.startsWith("taiwanese"));
    if (format != null && format.equals("decimalEnclosedCircle") && number <= 20) {
      return String.valueOf((char) ('①' + number - 1));
    }
    return han && number < 100 ? han(number) : "" + number;
  }

  private static String han(int number) {
    String tens = number < 10 ? "" : (number < 20 ? "" : DIGITS[number / 10]) + "十";
    return number % 10 == 0 && number > 0 ? tens : tens + DIGITS[number % 10];
  }
}
