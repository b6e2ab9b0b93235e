package casebook.booklet.epub;

import casebook.booklet.book.Book;
import casebook.booklet.book.Chapter;
import casebook.booklet.book.Index;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the elements of a book are, now that every case is a file of its own. */
public final class EpubLinks {
  static final String INDICATORS = "indicators.xhtml";

  /** What follows a case's id in the ids of its elements. */
  private static final String PART_OF_CASE = "-(?:place|themes|m\\d+|figure-\\d+)$";

  private final Map<String, Integer> numbers = new HashMap<>();

  EpubLinks(Book book) {
    book.chapters().forEach(chapter -> numbers.put(chapter.id(), chapter.number()));
  }

  /** A link of an index. */
  public record Link(String label, String href) {}

  /** The file of a case. */
  public String file(String id) {
    return id + ".xhtml";
  }

  /** The number of a case; absent if the book leaves it out. */
  public Optional<Integer> number(String id) {
    return Optional.ofNullable(numbers.get(id));
  }

  public String file(Chapter chapter) {
    return file(chapter.id());
  }

  /** One link for each case that holds the term, to the first element in it that does. */
  public List<Link> links(Index.Entry entry) {
    List<Link> links = new ArrayList<>();
    String before = "";
    for (String anchor : entry.anchors()) {
      String id = anchor.replaceFirst(PART_OF_CASE, "");
      if (!id.equals(before)) {
        number(id).ifPresent(n -> links.add(new Link(n.toString(), file(id) + "#" + anchor)));
      }
      before = id;
    }
    return links;
  }

  /** Where the term is treated in full. */
  public Optional<String> main(Index.Entry entry) {
    return entry.main().stream().findFirst().map(id -> INDICATORS + "#" + id);
  }
}
