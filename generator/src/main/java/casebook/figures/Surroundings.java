package casebook.figures;

import casebook.text.Literals;
import java.math.BigDecimal;
import java.util.Set;

/** What stands around a quantity in its clause and sentence; quotations are blanked. */
final class Surroundings {
  private static final Set<String> FLOORS = Set.of("不少于", "不低于", "不超过", "不高于", "不多于", "不小于", "至少");

  /** 过去要跑4个部门: how it was, no plan. */
  private static final Literals PAST = Literals.of("过去|以前|以往|原来|原先|此前|当时|那时|改革前|曾经");

  private static final Literals REACHED =
      Literals.of("已|目前|截至|截止|累计|共|同比|比上年|较上年|以来|实现了|达成|完成了|建成了|去年|今年|全市|全县|先后|成功");

  /** 制定《采摘规程》等3项标准: what was written, not how a text is arranged. */
  private static final Literals WRITTEN = Literals.of("制定|制订|出台|编制|发布|起草|修订");

  private static final Literals STANDARDS = Literals.of("标准|地方标准|行业标准|团体标准|规范|规程");

  final Passage passage;
  final Quantity q;
  final int next;
  final String left;
  final String right;
  final String clauseRight;
  final String sentence;
  final String blur;
  final boolean floor;
  final boolean another;

  /** Whether another quantity precedes in the clause. */
  final boolean before;

  Surroundings(Passage passage, Quantity q, int next, int last) {
    this.passage = passage;
    this.q = q;
    this.next = next;
    int clause = passage.from(q.start(), Stop.CLAUSE);
    this.left = passage.blanked(clause, q.start());
    this.before = last > clause;
    this.right = passage.part(q.end(), passage.to(q.end(), Stop.ITEM));
    int end = passage.to(q.end(), Stop.CLAUSE);
    this.clauseRight = passage.part(q.end(), end);
    this.sentence = passage.blanked(passage.from(q.start(), Stop.SENTENCE), q.start());
    this.blur = passage.part(q.start(), q.number()).strip();
    this.floor = FLOORS.contains(blur);
    this.another = next < end;
  }

  /** 估值过亿元的|71家: which of them the next number counts. */
  boolean isClass() {
    return right.startsWith("的") && next == q.end() + 1;
  }

  /** No round number, such as rules name: 142, not 50 or 100. */
  boolean isOdd() {
    return !below(20) && q.value().remainder(BigDecimal.valueOf(5)).signum() != 0;
  }

  boolean below(int limit) {
    return q.value().compareTo(BigDecimal.valueOf(limit)) < 0;
  }

  /** Whether the sentence tells how it was before. */
  boolean tellsOfBefore() {
    return PAST.in(sentence);
  }

  /** Whether standards were written that the words behind or before the number name. */
  boolean tellsOfStandards() {
    return WRITTEN.in(left)
        && (STANDARDS.begin(right) || STANDARDS.end(LeftPhrase.of(left).text()));
  }

  /** Whether the words say that something has come about. */
  static boolean isReached(String words) {
    return REACHED.in(words);
  }
}
