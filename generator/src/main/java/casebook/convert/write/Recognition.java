package casebook.convert.write;

import casebook.convert.write.ConversionMemory.Written;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which case of last time each draft of a document is: by its text, else by its printed title and a
 * text somewhat like it, else by a text much like it. A case keeps its address through changes of
 * its source, of its place in it, of the document's name, and through a move to another document.
 */
final class Recognition {
  private static final double SOMEWHAT = 0.15;
  private static final double MUCH = 0.4;
  private static final int SKETCH = 8;

  private final Map<String, List<Written>> byDocument = new LinkedHashMap<>();
  private final Map<String, List<Written>> byText = new HashMap<>();
  private final Set<String> documents;
  private final Set<String> claimed = new HashSet<>();

  /** A draft as far as it matters here. */
  record Seen(String title, String text, Sketch sketch) {}

  /**
   * @param documents names of all sources; cases of any other document may have moved
   */
  Recognition(ConversionMemory memory, Set<String> documents) {
    this.documents = Set.copyOf(documents);
    for (Written written : memory.cases()) {
      byDocument.computeIfAbsent(written.document(), d -> new ArrayList<>()).add(written);
      byText.computeIfAbsent(written.text(), t -> new ArrayList<>()).add(written);
    }
  }

  /**
   * Whether one of the drafts may be a case that another of the sources has just lost: that is not
   * known before the other was looked at.
   */
  boolean mustWait(String document, List<Seen> drafts) {
    return drafts.stream().anyMatch(draft -> mustWait(document, draft));
  }

  private boolean mustWait(String document, Seen draft) {
    List<Written> same = byText.getOrDefault(draft.text(), List.of());
    return same.stream().noneMatch(w -> w.document().equals(document))
        && same.stream().anyMatch(w -> documents.contains(w.document()) && isFree(w));
  }

  /**
   * The cases of last time that a document's drafts are, at the same index; each at most once.
   *
   * @param last whether every document was looked at that need not wait
   * @return for each draft its case, absent where it is new
   */
  List<Optional<Written>> of(String document, List<Seen> drafts, boolean last) {
    List<Written> own = byDocument.getOrDefault(document, List.of());
    List<Optional<Written>> out = new ArrayList<>();
    for (Seen draft : drafts) {
      List<Written> same = byText.getOrDefault(draft.text(), List.of());
      out.add(take(same, w -> w.document().equals(document)));
    }
    List<Written> left = own.stream().filter(this::isFree).toList();
    for (int i = 0; i < drafts.size(); i++) {
      Seen draft = drafts.get(i);
      if (out.get(i).isEmpty() && !draft.title().isEmpty()) {
        out.set(i, take(left, w -> w.title().equals(draft.title()) && like(w, draft) >= SOMEWHAT));
      }
    }
    for (int i = 0; i < drafts.size(); i++) {
      if (out.get(i).isEmpty()) {
        Seen draft = drafts.get(i);
        out.set(i, nearest(left, draft).or(() -> moved(draft, last)));
      }
    }
    return out;
  }

  /** Whether no source has this name any more. */
  boolean isGone(String document) {
    return !documents.contains(document);
  }

  /** Cases that no draft was. */
  List<Written> forgotten() {
    return byDocument.values().stream().flatMap(List::stream).filter(this::isFree).toList();
  }

  private boolean isFree(Written written) {
    return !claimed.contains(written.slug());
  }

  private Optional<Written> nearest(List<Written> left, Seen draft) {
    Optional<Written> best = Optional.empty();
    double most = MUCH;
    for (Written written : left) {
      double like = isFree(written) ? like(written, draft) : 0;
      if (like > most) {
        most = like;
        best = Optional.of(written);
      }
    }
    best.ifPresent(written -> claimed.add(written.slug()));
    return best;
  }

  private Optional<Written> moved(Seen draft, boolean last) {
    return take(
        byText.getOrDefault(draft.text(), List.of()),
        w -> last || !documents.contains(w.document()));
  }

  private static double like(Written written, Seen draft) {
    return written.sketch().likeness(draft.sketch().first(SKETCH));
  }

  private Optional<Written> take(List<Written> from, Predicate<Written> is) {
    Optional<Written> found = from.stream().filter(this::isFree).filter(is).findFirst();
    found.ifPresent(written -> claimed.add(written.slug()));
    return found;
  }
}
