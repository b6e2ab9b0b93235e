package casebook.convert.draft;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A block of a case's text, clean: one string without line breaks, no Markdown in it. */
public sealed interface Block {
  /** Line of the source where the block begins, 1-based. */
  int line();

  /** The block's words as a reader sees them. */
  String text();

  /**
   * A heading inside the case, without the number and colon that its level makes needless: {@code
   * 背景} for {@code 一、背景：}.
   *
   * @param level 2 for the case's first level, 3 for its second
   */
  record Heading(int line, int level, String text) implements Block {
    public Heading {
      if (level < 2 || level > 3) {
        throw new IllegalArgumentException("a heading inside a case has level 2 or 3: " + level);
      }
    }
  }

  /** A paragraph; a run-in lead such as {@code 一是建机制。} stays in it. */
  record Paragraph(int line, String text) implements Block {}

  /**
   * An item of a list.
   *
   * @param number as printed, in an ordered list
   */
  record ListItem(int line, OptionalInt number, String text) implements Block {}

  /** The caption of a picture that the source lost. */
  record Caption(int line, String text) implements Block {}

  /**
   * One line of a list of awards or titles.
   *
   * @param number as printed or as its neighbours tell it
   * @param place what stands before the colon: {@code 浙江嘉兴}
   * @param title what stands after it, or the whole
   */
  record AwardEntry(int line, OptionalInt number, Optional<String> place, String title)
      implements Block {
    @Override
    public String text() {
      return place.map(p -> p + "：" + title).orElse(title);
    }
  }

  /** A table; the first row is its head. Every row has as many cells as the first. */
  record Table(int line, List<List<String>> rows) implements Block {
    public Table {
      rows = rows.stream().map(List::copyOf).toList();
      if (rows.isEmpty()) {
        throw new IllegalArgumentException("a table has rows");
      }
      int width = rows.get(0).size();
      if (rows.stream().anyMatch(row -> row.size() != width)) {
        throw new IllegalArgumentException("rows of unequal length: " + rows);
      }
    }

    @Override
    public String text() {
      return String.join(
          "\n", rows.stream().map(row -> String.join("\t", row)).toArray(String[]::new));
    }
  }
}
