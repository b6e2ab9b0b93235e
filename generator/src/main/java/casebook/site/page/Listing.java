package casebook.site.page;

import java.util.List;

/** One page of a list of cases. */
public record Listing(List<Card> cards, Turn turn) {
  /** Cases on one page: what a reader scrolls through and a phone lays out at once. */
  private static final int LENGTH = 100;

  public Listing {
    cards = List.copyOf(cards);
  }

  static int pages(int total) {
    return Turn.pages(total, LENGTH);
  }

  static String address(String address, int number) {
    return Turn.address(address, number);
  }

  /** Page {@code number} of a list that begins at {@code address}. */
  static Listing of(Frame frame, String address, List<String> slugs, int number) {
    Turn turn = Turn.of(frame, address, slugs.size(), LENGTH, number);
    return new Listing(new Cards(frame).of(turn.of(slugs)), turn);
  }
}
