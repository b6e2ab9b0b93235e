package casebook.figures;

/** How strong a mark must be to end a part of a paragraph, weakest first. */
enum Stop {
  /** 、 between the items of a list. */
  ITEM(1),
  /** ， and ： between clauses. */
  CLAUSE(2),
  /** ； between halves of a sentence. */
  SENTENCE(3),
  /** 。 ！ ？ after a whole one. */
  WHOLE(4);

  private final int strength;

  Stop(int strength) {
    this.strength = strength;
  }

  /** How strong a character is as a stop; 0 if it stops nothing. */
  static int strength(char c) {
    return switch (c) {
      case '、' -> ITEM.strength;
      case '，', ',', '：', ':' -> CLAUSE.strength;
      case '；', ';' -> SENTENCE.strength;
      case '。', '！', '!', '？', '?', '…', '\n' -> WHOLE.strength;
      default -> 0;
    };
  }

  /** Whether a character of this strength ends such a part. */
  boolean endsAt(int strength) {
    return strength >= this.strength;
  }
}
