package casebook.convert.write;

import casebook.convert.annotate.Annotated;
import casebook.convert.report.CaseReport;
import casebook.convert.report.Fate;
import casebook.convert.write.ConversionMemory.Written;
import casebook.markdown.CaseWriter;
import casebook.model.Case;
import casebook.model.Message;
import casebook.model.Place;
import casebook.model.Problem;
import casebook.text.Slugs;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Settles, document by document in their order, which file each case has and what becomes of it. An
 * editor's file is never written to.
 */
final class Settlement {
  private final CaseFolder folder;
  private final Recognition recognition;
  private final boolean restore;
  private final Set<String> taken = new HashSet<>();
  private final List<Written> memory = new ArrayList<>();
  private final Map<Renamed, Integer> followed = new HashMap<>();
  private final Map<Fate, Integer> fates = new EnumMap<>(Fate.class);

  /** A source's name before and after. */
  private record Renamed(String before, String after) {}

  Settlement(CaseFolder folder, ConversionMemory last, Recognition recognition, boolean restore) {
    this.folder = folder;
    this.recognition = recognition;
    this.restore = restore;
    last.cases().forEach(w -> taken.add(w.slug()));
  }

  /** Whether the document had better wait until the others are settled. */
  boolean mustWait(Prepared document) {
    return recognition.mustWait(document.document().name(), document.seen());
  }

  /** A warning for each source that was known under another name. */
  List<Problem> followed() {
    return followed.entrySet().stream()
        .map(
            e ->
                Problem.warning(
                    Place.of(e.getKey().after()),
                    Message.of("write.followed", e.getKey().before(), e.getValue())))
        .sorted()
        .toList();
  }

  /**
   * The cases of one document, written.
   *
   * @param last whether all documents are settled that need not wait
   */
  List<CaseReport> settle(Prepared document, boolean last) throws IOException {
    List<Optional<Written>> known =
        recognition.of(document.document().name(), document.seen(), last);
    List<CaseReport> out = new ArrayList<>();
    for (int i = 0; i < known.size(); i++) {
      Annotated annotated = document.cases().get(i);
      Written now = identity(annotated, document.seen().get(i), known.get(i));
      known
          .get(i)
          .map(Written::document)
          .filter(recognition::isGone)
          .ifPresent(
              before -> followed.merge(new Renamed(before, now.document()), 1, Integer::sum));
      out.add(settle(annotated.at(now.slug()), now, known.get(i).isPresent()));
    }
    return out;
  }

  /** The case as it will be remembered, at the address it has or gets. */
  private Written identity(Annotated annotated, Recognition.Seen seen, Optional<Written> known) {
    String document = annotated.draft().document();
    String file = known.map(Written::file).orElse("");
    String slug = known.map(Written::slug).orElse("");
    if (!folder.has(slug)) {
      Optional<String> renamed = folder.takeForeign(document, annotated.draft().lines());
      if (renamed.isPresent()) {
        slug = renamed.get();
      } else if (slug.isEmpty()) {
        slug = Slugs.unused(annotated.content().slug(), s -> taken.contains(s) || folder.has(s));
      }
    }
    taken.add(slug);
    return new Written(slug, document, seen.title(), seen.text(), seen.sketch(), file);
  }

  private CaseReport settle(Case fresh, Written now, boolean known) throws IOException {
    String text = CaseWriter.write(fresh);
    Optional<String> there = folder.text(now.slug()).map(t -> t.replace("\r\n", "\n"));
    Fate fate = fate(text, there, now, known);
    boolean ours = fate != Fate.EDITED && fate != Fate.DELETED;
    if (ours && fate != Fate.UNCHANGED) {
      folder.write(now.slug(), text);
    }
    memory.add(ours ? now.withFile(Digests.of(text)) : now);
    fates.merge(fate, 1, Integer::sum);
    return fate == Fate.EDITED
        ? new CaseReport(fresh, fate, there, Optional.of(text))
        : new CaseReport(fresh, fate, Optional.empty(), Optional.empty());
  }

  private Fate fate(String text, Optional<String> there, Written now, boolean known) {
    if (there.isEmpty()) {
      return !known ? Fate.NEW : restore ? Fate.RESTORED : Fate.DELETED;
    }
    if (there.get().equals(text)) {
      return Fate.UNCHANGED;
    }
    return Digests.of(there.get()).equals(now.file()) ? Fate.UPDATED : Fate.EDITED;
  }

  /**
   * Cases whose text stands in no source any more. They are remembered, and their files left.
   *
   * @param unread documents that could not be read: their cases have not gone
   * @param prune delete those files that nobody edited
   * @return slugs of those that have a file, or had one until now
   */
  List<String> settleForgotten(Set<String> unread, boolean prune) throws IOException {
    List<String> stale = new ArrayList<>();
    for (Written written : recognition.forgotten()) {
      Optional<String> there = folder.text(written.slug()).map(t -> t.replace("\r\n", "\n"));
      boolean untouched = there.map(t -> Digests.of(t).equals(written.file())).orElse(false);
      if (unread.contains(written.document()) || there.isEmpty()) {
        memory.add(written);
        continue;
      }
      stale.add(written.slug());
      if (prune && untouched) {
        folder.delete(written.slug());
        fates.merge(Fate.PRUNED, 1, Integer::sum);
      } else {
        memory.add(written);
        fates.merge(Fate.STALE, 1, Integer::sum);
      }
    }
    return stale;
  }

  /** By document, each document's in the order of its text. */
  ConversionMemory memory() {
    return new ConversionMemory(
        memory.stream().sorted(Comparator.comparing(Written::document)).toList());
  }

  Map<Fate, Integer> fates() {
    return fates;
  }
}
