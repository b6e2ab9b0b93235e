package casebook.booklet.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.booklet.press.Imposition.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ImpositionTest {
  private static String sides(String how, int pages) {
    return Imposition.parse(how).orElseThrow().sides(pages).stream()
        .map(side -> side.left() + "|" + side.right())
        .collect(Collectors.joining(" "));
  }

  @Test
  void saddle() {
    assertEquals("8|1 2|7 6|3 4|5", sides("saddle", 8));
  }

  @Test
  void pagesArePaddedToFour() {
    assertEquals("8|1 2|7 6|3 4|5", sides("saddle", 5));
    assertEquals("4|1 2|3", sides("saddle", 1));
    assertEquals(160, Imposition.padded(158));
  }

  @Test
  void sections() {
    assertEquals("16|1 2|15 14|3 4|13 12|5 6|11 10|7 8|9 20|17 18|19", sides("sections=16", 20));
  }

  /** Folded, laid into each other and gathered, the sheets give every page once and in order. */
  @Test
  void foldedSheetsAreTheBook() {
    for (String how : List.of("saddle", "sections=4", "sections=16", "sections=32")) {
      for (int pages = 1; pages < 140; pages += 7) {
        assertEquals(pages(pages), fold(Imposition.parse(how).orElseThrow().sides(pages)), how);
      }
    }
  }

  private static List<Integer> pages(int count) {
    List<Integer> pages = new ArrayList<>();
    for (int page = 1; page <= Imposition.padded(count); page++) {
      pages.add(page);
    }
    return pages;
  }

  /** The right half of a front and the left half of its back are one leaf, going in; then out. */
  private static List<Integer> fold(List<Side> sides) {
    List<Integer> book = new ArrayList<>();
    int last = sides.get(sides.size() - 1).section();
    for (int section = 0; section <= last; section++) {
      int number = section;
      List<Side> own = sides.stream().filter(s -> s.section() == number).toList();
      List<Integer> in = new ArrayList<>();
      List<Integer> out = new ArrayList<>();
      for (int i = 0; i < own.size(); i += 2) {
        Side front = own.get(i);
        Side back = own.get(i + 1);
        assertTrue(front.front() && !back.front());
        assertEquals(i / 2, front.depth());
        in.addAll(List.of(front.right(), back.left()));
        out.addAll(0, List.of(back.right(), front.left()));
      }
      book.addAll(in);
      book.addAll(out);
    }
    return book;
  }

  @Test
  void whatIsNoImposition() {
    for (String how : List.of("", "sadle", "sections", "sections=6", "sections=0", "sections=68")) {
      assertEquals(Optional.empty(), Imposition.parse(how), how);
    }
  }
}
