package casebook.figures;

import casebook.figures.Claims.Claim;
import casebook.figures.Figure.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Shares over a hundred percent, and shares that are not what part and whole give. */
record ShareClaims(Sentence sentence) {
  /** Shares that may pass a hundred: 完成目标的120%. */
  private static final Pattern UNBOUNDED =
      Pattern.compile("完成|超额|相当|增|产能|利用率|负荷|收益|回报|利润率|进度|杠杆|负债|达产|目标|计划|上年|去年|同期|平均水平|是.*的");

  private static final Pattern OF_IT =
      Pattern.compile("^[，,、（(]?(约|仅|已|就)?占(比)?(达|达到|为|到|约|近|超过)*$");
  private static final Pattern AMONG = Pattern.compile("其中|中[，,]?|里[，,]?");
  private static final Pattern TAKEN_IN =
      Pattern.compile("收集|受理|接到|收到|接收|排查|登记|梳理|提出|摸排|发现|征集|交办|承办|汇集|收悉|接诉|立案|上报");
  private static final Pattern DEALT_WITH =
      Pattern.compile("解决|办结|办理|答复|办复|回复|化解|整改|处置|落实|完成|销号|采纳|调处|结案|审结|兑现|处理|回应");
  private static final Pattern RATE = Pattern.compile("(.{2})(成功)?率$");

  /** A percentage is printed to one place, or to none. */
  private static final double ROUNDING = 0.6;

  List<Claim> check() {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < sentence.figures().size(); i++) {
      Figure share = sentence.figures().get(i);
      boolean percent = share.kind() == Kind.SHARE || share.kind() == Kind.BEFORE;
      if (!percent || !share.measure().unit().equals("%")) {
        continue;
      }
      over(share).ifPresent(claims::add);
      ofTotal(i, share).ifPresent(claims::add);
      rate(i, share).ifPresent(claims::add);
    }
    claims.addAll(moreDoneThanTakenIn());
    return claims;
  }

  private Optional<Claim> over(Figure share) {
    boolean unbounded = UNBOUNDED.matcher(share.measure().label() + clause(share)).find();
    return Amount.of(share).value() > 100 && !unbounded
        ? Optional.of(
            Claims.about(sentence, share, "figures.share-over-hundred", Amount.print(share)))
        : Optional.empty();
  }

  private String clause(Figure figure) {
    String left = sentence.before(figure);
    int cut = Math.max(left.lastIndexOf('，'), left.lastIndexOf(','));
    return left.substring(cut + 1);
  }

  /** 2274个…，其中2246个，占98.8%. */
  private Optional<Claim> ofTotal(int i, Figure share) {
    if (i < 2
        || sentence.parted(i)
        || sentence.parted(i - 1)
        || !OF_IT.matcher(sentence.left(i).strip()).matches()) {
      return Optional.empty();
    }
    Figure part = sentence.figures().get(i - 1);
    for (int t = i - 2; t >= 0; t--) {
      Figure total = sentence.figures().get(t);
      boolean same = Amount.of(total).comparesWith(Amount.of(part));
      if (same && AMONG.matcher(sentence.between(total, part)).find()) {
        return differs(total, part, share);
      }
    }
    return Optional.empty();
  }

  private Optional<Claim> differs(Figure total, Figure part, Figure share) {
    Amount whole = Amount.of(total);
    Amount piece = Amount.of(part);
    if (whole.value() <= 0 || piece.value() > whole.value()) {
      return Optional.empty();
    }
    double expected = piece.value() / whole.value() * 100;
    boolean exact = whole.exact() && piece.exact() && !share.measure().approximate();
    double tolerance = exact ? ROUNDING : 5;
    return Math.abs(expected - Amount.of(share).value()) <= tolerance
        ? Optional.empty()
        : Optional.of(
            Claims.about(
                sentence,
                share,
                "figures.share-differs",
                Amount.print(share),
                Amount.print(part),
                Amount.print(total),
                Amount.print(expected)));
  }

  /** 收集问题1560条，已解决1497条，解决率96%. */
  private Optional<Claim> rate(int i, Figure share) {
    var rate = RATE.matcher(share.measure().label());
    if (i < 2 || !rate.find() || !DEALT_WITH.matcher(rate.group(1)).find()) {
      return Optional.empty();
    }
    return pair(i - 2).flatMap(total -> differs(total, sentence.figures().get(i - 1), share));
  }

  /** The figure taken in, where it and the next one are taken in and dealt with. */
  private Optional<Figure> pair(int i) {
    Figure total = sentence.figures().get(i);
    Figure done = sentence.figures().get(i + 1);
    boolean same = total.measure().unit().equals(done.measure().unit()) && !sentence.parted(i + 1);
    boolean told =
        TAKEN_IN.matcher(sentence.left(i)).find()
            && DEALT_WITH.matcher(sentence.left(i + 1)).find()
            && !TAKEN_IN.matcher(sentence.left(i + 1)).find();
    boolean level = total.kind() == Kind.LEVEL && done.kind() == Kind.LEVEL;
    return same && told && level ? Optional.of(total) : Optional.empty();
  }

  private List<Claim> moreDoneThanTakenIn() {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i + 1 < sentence.figures().size(); i++) {
      Figure done = sentence.figures().get(i + 1);
      Optional<Figure> total = pair(i);
      boolean more =
          total.filter(t -> Amount.of(t).value() < Amount.of(done).value() * 0.99).isPresent();
      if (more) {
        claims.add(
            Claims.about(
                sentence,
                done,
                "figures.part-over-total",
                Amount.print(done),
                Amount.print(total.orElseThrow())));
      }
    }
    return claims;
  }
}
