package casebook.figures;

import casebook.figures.Claims.Claim;
import casebook.model.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A figure that the summary gives otherwise than the body. */
final class SummaryClaims {
  /** Labels whose characters agree to this share name one thing. */
  private static final double SAME = 0.8;

  private SummaryClaims() {}

  static List<Claim> check(String summary, List<Figure> told) {
    List<Claim> claims = new ArrayList<>();
    for (Figure figure : Figures.of(List.of(summary))) {
      List<Figure> same = told.stream().filter(f -> sameThing(f, figure)).toList();
      boolean agrees = same.stream().anyMatch(f -> agree(f, figure));
      if (!same.isEmpty() && !agrees) {
        Figure other = same.get(0);
        Message message =
            Message.of(
                "figures.summary-differs",
                figure.measure().label(),
                Amount.print(figure),
                Amount.print(other),
                other.measure().quote());
        claims.add(new Claim(-1, figure.numberStart(), message));
      }
    }
    return claims;
  }

  private static boolean sameThing(Figure a, Figure b) {
    return a.kind() == b.kind()
        && Amount.of(a).comparesWith(Amount.of(b))
        && likeness(a.measure().label(), b.measure().label()) >= SAME;
  }

  private static boolean agree(Figure a, Figure b) {
    double first = Amount.of(a).value();
    double second = Amount.of(b).value();
    boolean exact = Amount.of(a).exact() && Amount.of(b).exact();
    return Math.abs(first - second) <= Math.max(first, second) * (exact ? 1e-9 : 0.1);
  }

  /** 2 × common characters ÷ all characters. */
  static double likeness(String a, String b) {
    Map<Integer, Integer> counts = new HashMap<>();
    a.chars().forEach(c -> counts.merge(c, 1, Integer::sum));
    int common = 0;
    for (int i = 0; i < b.length(); i++) {
      int left = counts.getOrDefault((int) b.charAt(i), 0);
      if (left > 0) {
        common++;
        counts.put((int) b.charAt(i), left - 1);
      }
    }
    return a.isEmpty() && b.isEmpty() ? 1 : 2.0 * common / (a.length() + b.length());
  }
}
