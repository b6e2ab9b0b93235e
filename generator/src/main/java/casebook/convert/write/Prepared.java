package casebook.convert.write;

import casebook.convert.Converter;
import casebook.convert.annotate.Annotated;
import casebook.convert.annotate.Annotator;
import casebook.convert.draft.Block;
import casebook.convert.draft.ConvertedDocument;
import casebook.convert.draft.Draft;
import casebook.convert.ledger.Ledger;
import casebook.convert.write.Recognition.Seen;
import casebook.model.Message;
import casebook.model.Place;
import casebook.model.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A document converted and annotated: all of its work that needs no other.
 *
 * @param cases at the index of their drafts
 * @param seen what each is known by
 * @param sketches of their texts
 */
record Prepared(
    ConvertedDocument document, List<Annotated> cases, List<Seen> seen, List<Sketch> sketches) {

  /**
   * Never throws for a document: one that breaks a rule of ours is a problem, keeps no case and
   * stops no other.
   */
  static Prepared of(Path source, Annotator annotator) {
    String name = String.valueOf(source.getFileName());
    try {
      return of(Converter.convert(source), annotator);
    } catch (RuntimeException | StackOverflowError e) {
      Problem problem =
          Problem.error(
              Place.of(name), Message.of("write.refused", String.valueOf(e.getMessage())));
      return new Prepared(
          new ConvertedDocument(name, "", List.of(), new Ledger("", List.of()), List.of(problem)),
          List.of(),
          List.of(),
          List.of());
    }
  }

  private static Prepared of(ConvertedDocument document, Annotator annotator) {
    Proof.check(document);
    List<Annotated> cases = annotator.annotate(document.drafts());
    List<Seen> seen = new ArrayList<>();
    List<Sketch> sketches = new ArrayList<>();
    for (Draft draft : document.drafts()) {
      StringBuilder text = new StringBuilder();
      for (Block block : draft.blocks()) {
        text.append(block.text()).append('\n');
      }
      Sketch sketch = Sketch.of(text.toString());
      String title = draft.title().orElse("");
      seen.add(new Seen(title, Digests.of(title + "\n" + text), sketch));
      sketches.add(sketch);
    }
    return new Prepared(document, cases, seen, sketches);
  }
}
