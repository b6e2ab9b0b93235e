package casebook.convert.write;

import casebook.convert.write.ConversionMemory.Written;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which case of last time each draft of a document is: by its text, else by its printed title and a
 * text somewhat like it, else by a text much like it. A case keeps its address through changes of
 * its source, of its place in it, and of the document's name.
 */
final class Recognition {
  private static final double SOMEWHAT = 0.15;
  private static final double MUCH = 0.4;

  private final Map<String, List<Written>> byDocument = new LinkedHashMap<>();
  private final Map<String, List<Written>> homeless = new LinkedHashMap<>();

  /** A draft as far as it matters here. */
  record Seen(String title, String text, Sketch sketch) {}

  /**
   * @param documents names of all sources; cases of any other document may have moved
   */
  Recognition(ConversionMemory memory, Set<String> documents) {
    for (Written written : memory.cases()) {
      if (documents.contains(written.document())) {
        byDocument.computeIfAbsent(written.document(), d -> new ArrayList<>()).add(written);
      } else {
        homeless.computeIfAbsent(written.text(), t -> new ArrayList<>()).add(written);
      }
    }
  }

  /**
   * The cases of last time that a document's drafts are, at the same index; each at most once.
   *
   * @return for each draft its case, absent where it is new
   */
  List<Optional<Written>> of(String document, List<Seen> drafts) {
    List<Written> left = byDocument.computeIfAbsent(document, d -> new ArrayList<>());
    List<Optional<Written>> out = new ArrayList<>();
    for (Seen draft : drafts) {
      out.add(take(left, w -> w.text().equals(draft.text())));
    }
    for (int i = 0; i < drafts.size(); i++) {
      Seen draft = drafts.get(i);
      if (out.get(i).isEmpty() && !draft.title().isEmpty()) {
        out.set(i, take(left, w -> w.title().equals(draft.title()) && like(w, draft) >= SOMEWHAT));
      }
    }
    for (int i = 0; i < drafts.size(); i++) {
      if (out.get(i).isEmpty()) {
        out.set(i, nearest(left, drafts.get(i)).or(moved(drafts.get(i))));
      }
    }
    return out;
  }

  /** Cases of the documents asked for that no draft was, and of documents that are gone. */
  List<Written> forgotten() {
    List<Written> out = new ArrayList<>();
    byDocument.values().forEach(out::addAll);
    homeless.values().forEach(out::addAll);
    return out;
  }

  private static Optional<Written> nearest(List<Written> left, Seen draft) {
    Optional<Written> best = Optional.empty();
    double most = MUCH;
    for (Written written : left) {
      double like = like(written, draft);
      if (like > most) {
        most = like;
        best = Optional.of(written);
      }
    }
    best.ifPresent(left::remove);
    return best;
  }

  private java.util.function.Supplier<Optional<Written>> moved(Seen draft) {
    return () ->
        Optional.ofNullable(homeless.get(draft.text()))
            .filter(list -> !list.isEmpty())
            .map(list -> list.remove(0));
  }

  private static double like(Written written, Seen draft) {
    return written.sketch().likeness(draft.sketch().first(8));
  }

  private static Optional<Written> take(
      List<Written> left, java.util.function.Predicate<Written> is) {
    Optional<Written> found = left.stream().filter(is).findFirst();
    found.ifPresent(left::remove);
    return found;
  }
}
