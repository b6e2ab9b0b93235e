package casebook.site.page;

import casebook.catalogue.Entry;
import casebook.model.Kind;
import java.util.List;
import java.util.Optional;

/** Cases as they stand in lists on the page of a frame. */
final class Cards {
  private final Frame frame;

  Cards(Frame frame) {
    this.frame = frame;
  }

  List<Card> of(List<String> slugs) {
    return slugs.stream()
        .map(s -> frame.context().catalogue().entry(s))
        .flatMap(Optional::stream)
        .map(this::of)
        .toList();
  }

  Card of(Entry entry) {
    Names names = frame.names();
    Kind kind = entry.content().kind();
    return new Card(
        frame.to(Addresses.of(entry)),
        entry.title(),
        kind == Kind.CASE ? Optional.empty() : Optional.of(names.of(kind)),
        entry.region().map(r -> new Link(names.inFull(r), frame.to(Addresses.of(r)))),
        entry.content().year().map(y -> new Link(Integer.toString(y), frame.to(Addresses.year(y)))),
        entry.themes().stream().map(t -> new Link(names.of(t), frame.to(Addresses.of(t)))).toList(),
        entry.content().summary());
  }
}
