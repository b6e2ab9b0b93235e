package casebook.booklet.book;

import java.util.List;

/**
 * A back-of-book index, by GB/T 22466.
 *
 * @param note what its order is, and what bold numbers mean
 */
public record Index(String id, String title, String note, List<Group> groups) {
  public Index {
    groups = List.copyOf(groups);
  }

  /** Entries under one heading: a province, a theme, a letter. */
  public record Group(String heading, List<Entry> entries) {
    public Group {
      entries = List.copyOf(entries);
    }
  }

  /**
   * A term and where it stands.
   *
   * @param level 0, 1 …: how far it is indented
   * @param main ids of the elements that treat it in full; their pages are printed bold
   * @param anchors ids of the elements that hold the term
   */
  public record Entry(String term, int level, List<String> main, List<String> anchors) {
    public Entry {
      main = List.copyOf(main);
      anchors = List.copyOf(anchors);
    }

    /** For the attribute that the builder reads. */
    public String mainIds() {
      return String.join(" ", main);
    }

    /** For the attribute that the builder reads. */
    public String anchorIds() {
      return String.join(" ", anchors);
    }
  }
}
