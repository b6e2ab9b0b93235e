package casebook.convert.ledger;

/** Characters of a source are unaccounted for, or counted twice: a fault of the program. */
public final class UnbalancedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int from;
  private final int to;

  UnbalancedException(int from, int to) {
    super("characters unaccounted for or counted twice, from " + from + " to " + to);
    this.from = from;
    this.to = to;
  }

  /** First character of the source where the sum is wrong, 0-based. */
  public int from() {
    return from;
  }

  /** Where it is right again. */
  public int to() {
    return to;
  }
}
