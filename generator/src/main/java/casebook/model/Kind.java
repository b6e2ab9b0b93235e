package casebook.model;

import java.util.Optional;

/** What sort of document a case file holds; {@link #id} is its word in front matter. */
public enum Kind {
  CASE("case"),
  OVERVIEW("overview"),
  SPEECH("speech"),
  PAPER("paper"),
  AWARD_LIST("award-list");

  private final String id;

  Kind(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }

  public static Optional<Kind> of(String id) {
    for (Kind kind : values()) {
      if (kind.id.equals(id)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
