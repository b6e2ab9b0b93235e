package casebook.figures;

import casebook.text.Units;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says what a quantity counts, as a short noun phrase: the noun to its right (49个服务项目), or the
 * phrase to its left without its verbs of making (新建产业联合党委54个).
 */
final class Labels {
  private static final Pattern PURPOSE = Pattern.compile("^(用于|作为|用以|用来)(.+)");
  private static final Pattern AND_NEXT = Pattern.compile("(以及|和|与|及|、)(近|约|超|超过)?[\\d０-９]");
  private static final Pattern PRONOUN = Pattern.compile("其中|进来|上来");
  private static final Pattern AFTER_LIST =
      Pattern.compile("^(.*?)[^、]*(?:、[^、]+)+等(?!级|额|于)(.+)$");
  private static final Pattern SHARE_OF = Pattern.compile("(.*?)(占|占比|占到)(.*?)(的|比例|比重|总数)*$");
  private static final Pattern MOVE =
      Pattern.compile("(增长|提高|提升|上升|增加|下降|降低|减少|缩短|压缩|压减)(了|到|至|约|近|超过|超)*$");

  private final Passage passage;

  Labels(Passage passage) {
    this.passage = passage;
  }

  /** A label in its parts, so that a following ellipsis (、解决6.5万个) can borrow the noun. */
  record Label(String text, String noun, int from, int to) {}

  /**
   * The label of a quantity.
   *
   * @param before the quantity to its left in the same sentence, with its label
   */
  Label of(Quantity q, Optional<Quantity> before, Optional<Label> beforeLabel) {
    int from = leftStart(q, before);
    String left = passage.part(from, q.start());
    int to = rightEnd(q);
    String right = passage.part(q.end(), to).strip();
    String label = text(q, left, right, before, beforeLabel);
    return new Label(label, nounOf(label), from, to);
  }

  private int leftStart(Quantity q, Optional<Quantity> before) {
    int from = passage.from(q.start(), Passage.CLAUSE);
    int bar = before.map(Quantity::end).orElse(0);
    if (bar > from) {
      int item = passage.from(q.start(), Passage.ITEM);
      return Math.max(bar, item);
    }
    return from;
  }

  private int rightEnd(Quantity q) {
    int to = passage.to(q.end(), Passage.ITEM);
    String right = passage.part(q.end(), to);
    Matcher next = AND_NEXT.matcher(right);
    if (next.find()) {
      to = q.end() + next.start();
    }
    int bracket = passage.part(q.end(), to).indexOf('（');
    int round = passage.part(q.end(), to).indexOf('(');
    int cut = bracket < 0 ? round : round < 0 ? bracket : Math.min(bracket, round);
    return cut > 0 ? q.end() + cut : to;
  }

  private String text(
      Quantity q,
      String left,
      String right,
      Optional<Quantity> before,
      Optional<Label> beforeLabel) {
    if (!q.noun().isEmpty()) {
      return right.startsWith(q.noun())
          ? q.noun()
          : clean(Phrases.withoutMakers(Phrases.withoutTail(left)));
    }
    Matcher purpose = PURPOSE.matcher(right);
    if (purpose.find() && (q.isMoney() || q.isShare())) {
      return subject(left) + purpose.group();
    }
    String bareLeft = shorten(Phrases.withoutTail(left));
    if (q.isShare() || q.unit().equals("个百分点") || q.unit().equals("倍")) {
      return share(left, right, bareLeft, beforeLabel);
    }
    String noun = rightNoun(right);
    String made = Phrases.withoutMakers(bareLeft);
    if (q.isMoney() && Phrases.startsWithDeed(right)) {
      noun = "";
    }
    if (noun.isEmpty()) {
      return elliptic(q, made, right, before, beforeLabel);
    }
    if (noun.length() <= 2 && made.length() >= 2 && !Phrases.startsWithDeed(made)) {
      return clean(made + noun);
    }
    if (noun.length() <= 2 && Phrases.startsWithDeed(made) && made.length() <= 8) {
      return clean(made + noun);
    }
    return clean(noun);
  }

  /** The noun to the right, with what it does where that tells more: 到村工作的干部. */
  private static String rightNoun(String right) {
    String r = right.startsWith("的") ? right.substring(1) : right;
    if (r.isEmpty() || Phrases.startsWithVerb(r)) {
      return "";
    }
    int end = Phrases.nounEnd(r);
    String noun = r.substring(0, end);
    String act = Phrases.withoutAdverbs(r.substring(end));
    boolean tells = act.length() >= 2 && act.length() <= 16 && noun.length() <= 8;
    boolean empty = act.startsWith("作为") || act.startsWith("为") || PRONOUN.matcher(act).find();
    return tells && !empty && !r.substring(end).startsWith("已") ? act + "的" + noun : noun;
  }

  private static String elliptic(
      Quantity q,
      String made,
      String right,
      Optional<Quantity> before,
      Optional<Label> beforeLabel) {
    int deed = Phrases.deedLength(made);
    if (deed == made.length() && deed > 0) {
      if (q.isPeople()) {
        return made + "人数";
      }
      if (q.unit().equals("人次")) {
        return made + "人次";
      }
      boolean same = before.isPresent() && family(before.get()).equals(family(q));
      return same && beforeLabel.isPresent() ? made + beforeLabel.get().noun() : made;
    }
    if (made.isEmpty()) {
      String act = Phrases.withoutAdverbs(right);
      return act.isEmpty() ? beforeLabel.map(Label::noun).orElse("") : clean(act);
    }
    return clean(made);
  }

  private static String family(Quantity q) {
    return Units.family(q.unit());
  }

  private static String share(
      String left, String right, String bareLeft, Optional<Label> beforeLabel) {
    Matcher share = SHARE_OF.matcher(left);
    if (share.find() && !left.contains("占比")) {
      String whole = share.group(3);
      String part = Phrases.withoutAdverbs(share.group(1));
      part = part.isEmpty() ? beforeLabel.map(Label::noun).orElse("") : part;
      return clean(part) + "占" + (whole.isEmpty() ? "比" : clean(whole) + "比例");
    }
    Matcher move = MOVE.matcher(left.strip());
    if (move.find()) {
      String what =
          clean(
              Phrases.withoutMakers(Phrases.withoutTail(left.strip().substring(0, move.start()))));
      return (what.isEmpty() ? beforeLabel.map(Label::noun).orElse("") : what) + move.group(1);
    }
    String noun = right.startsWith("的") ? rightNoun(right) : "";
    String bare = clean(Phrases.withoutAdverbs(bareLeft));
    if (!noun.isEmpty()) {
      return bare.length() >= 6 ? bare : bare + noun;
    }
    return bare.isEmpty() ? clean(right) : bare;
  }

  /** Who gets it: 着落村党支部 of 着落村党支部获红利. */
  private static String subject(String left) {
    String bare = Phrases.withoutAdverbs(Phrases.withoutTail(left));
    return bare.matches(".*\\d.*") ? "" : bare;
  }

  /** 解决A、B、C等具体事项 → 解决具体事项. */
  private static String shorten(String left) {
    Matcher list = AFTER_LIST.matcher(left);
    if (!list.matches() || left.length() <= 8) {
      return left;
    }
    int deed = -1;
    for (int i = 0; i + 1 < left.indexOf('、'); i++) {
      if (Phrases.startsWithDeed(left.substring(i))) {
        deed = i;
      }
    }
    String verb =
        deed >= 0 ? left.substring(deed, deed + Phrases.deedLength(left.substring(deed))) : "";
    return verb + list.group(2);
  }

  private static String nounOf(String label) {
    String noun = label.substring(Phrases.deedLength(label));
    return noun.isEmpty() ? label : noun;
  }

  /**
   * Without blanks inside and loose marks at either end; at most {@value LONG} characters of
   * clause.
   */
  private static String clean(String label) {
    String l = label.replaceAll("\\s+", "").replaceAll("^[的了、，,：:]+|[的了、，,：:（(]+$", "");
    return l;
  }

  static List<String> parts(String list) {
    return List.of(list.split("、|和|与|及", -1));
  }
}
