package casebook.convert.report;

import casebook.convert.ledger.Ledger;
import casebook.convert.trace.Rule;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How many characters of the sources met which fate. Blanks and line ends don't count.
 *
 * @param kept in a case as they were
 * @param changed in a case, mended by a rule
 * @param dropped by a rule
 */
record Tally(long kept, long changed, long dropped, Map<Rule, Count> rules) {
  static final Tally NOTHING = new Tally(0, 0, 0, Map.of());

  /** How often a rule was used, and on how many characters. */
  record Count(long times, long characters) {
    Count plus(Count other) {
      return new Count(times + other.times, characters + other.characters);
    }
  }

  Tally {
    Map<Rule, Count> sorted = new EnumMap<>(Rule.class);
    sorted.putAll(rules);
    rules = java.util.Collections.unmodifiableMap(sorted);
  }

  static Tally of(Ledger ledger) {
    long kept = 0;
    long changed = 0;
    long dropped = 0;
    Map<Rule, Count> rules = new EnumMap<>(Rule.class);
    for (Ledger.Span span : ledger.spans()) {
      long characters = letters(ledger.source(), span);
      if (span.rule().isEmpty()) {
        kept += characters;
        continue;
      }
      boolean stays = span.draft().isPresent();
      changed += stays ? characters : 0;
      dropped += stays ? 0 : characters;
      rules.merge(span.rule().get(), new Count(1, characters), Count::plus);
    }
    return new Tally(kept, changed, dropped, rules);
  }

  private static long letters(String source, Ledger.Span span) {
    long letters = 0;
    for (int at = span.start(); at < span.end(); ) {
      int c = source.codePointAt(at);
      letters += Character.isWhitespace(c) || Character.isSpaceChar(c) ? 0 : 1;
      at += Character.charCount(c);
    }
    return letters;
  }

  Tally plus(Tally other) {
    Map<Rule, Count> sum = new EnumMap<>(Rule.class);
    for (Tally tally : List.of(this, other)) {
      tally.rules.forEach((rule, count) -> sum.merge(rule, count, Count::plus));
    }
    return new Tally(kept + other.kept, changed + other.changed, dropped + other.dropped, sum);
  }

  long all() {
    return kept + changed + dropped;
  }
}
