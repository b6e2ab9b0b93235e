package casebook.booklet.book;

import casebook.model.Publication;
import java.util.List;
import java.util.Optional;

/**
 * All that is printed, in order.
 *
 * @param foreword XHTML of {@code content/pages/preface.md}
 * @param selection what the booklet is limited to, in words; empty for the whole publication
 * @param parts the last one holds award lists, where there are any
 * @param typefaces what the colophon says of the faces
 */
public record Book(
    Publication publication,
    List<String> selection,
    Optional<Text> foreword,
    List<Part> parts,
    List<ComparisonTable> comparisons,
    List<Index> indexes,
    List<String> typefaces) {
  public Book {
    selection = List.copyOf(selection);
    parts = List.copyOf(parts);
    comparisons = List.copyOf(comparisons);
    indexes = List.copyOf(indexes);
    typefaces = List.copyOf(typefaces);
  }

  /** A titled piece of running text, as XHTML. */
  public record Text(String title, String html) {}

  /**
   * A part of the book.
   *
   * @param label {@code 第一部分}
   */
  public record Part(String id, String label, String title, List<Section> sections) {
    private static final int LONGEST_LIST = 22;

    public Part {
      sections = List.copyOf(sections);
    }

    /** {@code 第一部分　辽宁省}. */
    public String heading() {
      return label.isEmpty() ? title : label + "\u3000" + title;
    }

    /** Whether it opens with a page of its own: a part of one case begins with the case. */
    public boolean opened() {
      return count() > 1;
    }

    /** Whether the opening page has room for a list of its cases. */
    public boolean listed() {
      return count() <= LONGEST_LIST;
    }

    public int count() {
      return sections.stream().mapToInt(s -> s.chapters().size()).sum();
    }
  }

  /** Cases of a part that belong together; the heading is printed in the contents only. */
  public record Section(Optional<String> heading, List<Chapter> chapters) {
    public Section {
      chapters = List.copyOf(chapters);
    }
  }

  /** Cases of all parts, in order. */
  public List<Chapter> chapters() {
    return parts.stream()
        .flatMap(p -> p.sections().stream())
        .flatMap(s -> s.chapters().stream())
        .toList();
  }
}
