package casebook.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which cases share a rare term: all pairs of term and case, sorted, each packed into one number
 * (40 bits of the term's hash, 24 of the case's number), so that 100,000 cases take 32 MB.
 */
final class TermIndex {
  /** A term that more cases have tells nothing, and would make this quadratic. */
  private static final int MOST_CASES = 40;

  /** A term that a larger part of all cases has is not rare, however few they are. */
  private static final int RARE_PART = 5;

  /** So many may share a rare term in the smallest of catalogues. */
  private static final int FEWEST = 5;

  private static final int CASE_BITS = 24;
  private static final long TERM_MASK = -1L << CASE_BITS;

  private final List<Terms> terms;
  private final long[] postings;
  private final int mostCases;

  /** Told of a case and what the term shared with it weighs. */
  interface Sharing {
    void with(int number, double weight);
  }

  TermIndex(List<Terms> terms) {
    if (terms.size() >= 1 << CASE_BITS) {
      throw new IllegalArgumentException("too many cases: " + terms.size());
    }
    this.terms = terms;
    this.mostCases = Math.max(FEWEST, Math.min(MOST_CASES, terms.size() / RARE_PART));
    this.postings =
        IntStream.range(0, terms.size())
            .boxed()
            .flatMapToLong(i -> terms.get(i).hashes().map(h -> (h & TERM_MASK) | i))
            .toArray();
    Arrays.parallelSort(postings);
  }

  /** Tells of every case that shares a rare term; of one that shares several, several times. */
  void sharing(int number, Sharing sharing) {
    terms.get(number).hashes().forEach(hash -> sharing(number, hash & TERM_MASK, sharing));
  }

  private void sharing(int number, long term, Sharing sharing) {
    int from = position(term);
    int to = from;
    while (to < postings.length && (postings[to] & TERM_MASK) == term && to - from <= mostCases) {
      to++;
    }
    int count = to - from;
    if (count > mostCases) {
      return;
    }
    double weight = Math.log((1.0 + terms.size()) / count);
    for (int i = from; i < to; i++) {
      int other = (int) (postings[i] & ~TERM_MASK);
      if (other != number) {
        sharing.with(other, weight);
      }
    }
  }

  private int position(long term) {
    int found = Arrays.binarySearch(postings, term);
    return found >= 0 ? found : -found - 1;
  }
}
