package casebook.convert;

import casebook.convert.draft.Block;
import casebook.convert.draft.ConvertedDocument;
import casebook.convert.draft.Draft;
import casebook.convert.draft.Setting;
import casebook.convert.ledger.Account;
import casebook.convert.ledger.Ledger;
import casebook.convert.ledger.UnbalancedException;
import casebook.convert.outline.Laid;
import casebook.convert.outline.Outliner;
import casebook.convert.outline.TitleEnds;
import casebook.convert.read.DocumentReader;
import casebook.convert.read.Line;
import casebook.convert.read.SourceText;
import casebook.convert.read.Unreadable;
import casebook.convert.repair.BrokenParagraphs;
import casebook.convert.repair.Characters;
import casebook.convert.repair.Contents;
import casebook.convert.repair.Fields;
import casebook.convert.repair.Furniture;
import casebook.convert.repair.Imprint;
import casebook.convert.repair.Indents;
import casebook.convert.repair.Pairs;
import casebook.convert.repair.Repeats;
import casebook.convert.repair.RunningHeads;
import casebook.convert.repair.SoftWrap;
import casebook.convert.repair.Tables;
import casebook.convert.split.Part;
import casebook.convert.split.Splitter;
import casebook.convert.trace.Rule;
import casebook.convert.trace.Traced;
import casebook.model.Kind;
import casebook.model.LineRange;
import casebook.model.Place;
import casebook.model.Problem;
import casebook.model.Progress;
import casebook.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * The first half of conversion, from documents to clean cases:
 *
 * <pre>
 * read → characters → furniture → soft wraps → broken paragraphs → split → outline → ledger
 * </pre>
 *
 * <pre>
 * try (Stream&lt;ConvertedDocument&gt; documents = Converter.convert(paths, progress)) {
 *   documents.forEach(document -&gt; …);
 * }
 * </pre>
 *
 * Documents are converted side by side and independently of each other; the stream gives them in
 * the order of the paths and holds only a few at a time.
 */
public final class Converter {
  /** How many documents are under way for each processor. */
  private static final int AHEAD = 2;

  private Converter() {}

  /** Converts documents, lazily; {@code progress} is told of each. */
  public static Stream<ConvertedDocument> convert(List<Path> documents, Progress progress) {
    int window = AHEAD * Runtime.getRuntime().availableProcessors();
    Iterator<Path> paths = documents.iterator();
    ArrayDeque<CompletableFuture<ConvertedDocument>> underWay = new ArrayDeque<>();
    return Stream.generate(
            () -> {
              while (underWay.size() < window && paths.hasNext()) {
                Path path = paths.next();
                underWay.add(CompletableFuture.supplyAsync(() -> convert(path)));
              }
              ConvertedDocument document = underWay.remove().join();
              progress.step();
              return document;
            })
        .limit(documents.size());
  }

  /** Converts one document; what went wrong is among its problems. */
  public static ConvertedDocument convert(Path path) {
    String name = String.valueOf(path.getFileName());
    try {
      if (Files.size(path) > DocumentReader.LARGEST_FILE) {
        int megabytes = (int) (Files.size(path) >> 20);
        throw DocumentReader.tooLarge(megabytes);
      }
      return convert(name, Files.readAllBytes(path));
    } catch (Unreadable e) {
      return unread(name, "", e);
    } catch (IOException e) {
      return unread(name, "", Unreadable.because(e));
    }
  }

  /** Converts the bytes of one document. */
  public static ConvertedDocument convert(String name, byte[] bytes) {
    String digest = digest(bytes);
    try {
      return convert(name, digest, DocumentReader.read(bytes));
    } catch (Unreadable e) {
      return unread(name, digest, e);
    } catch (UnbalancedException e) {
      return unread(name, digest, Unreadable.unbalanced(e.from(), e.to()));
    }
  }

  private static ConvertedDocument unread(String name, String digest, Unreadable e) {
    Problem problem = Problem.error(Place.of(name), e.reason()).withHint(e.way());
    return new ConvertedDocument(
        name, digest, List.of(), new Ledger("", List.of()), List.of(problem));
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /**
   * Converts the text of one document.
   *
   * @throws UnbalancedException if the ledger's sum is wrong
   */
  static ConvertedDocument convert(String name, String digest, SourceText source) {
    Account account = new Account();
    List<Line> lines = Characters.clean(Indents.part(source.lines()), account);
    lines = RunningHeads.drop(Tables.mark(Fields.join(lines)), account);
    Furniture.Swept swept = Furniture.sweep(lines, account);
    lines = swept.unsigned(SoftWrap.join(swept.lines()), account);
    Contents.Listed listed = Contents.drop(Repeats.lines(lines, account), account);
    lines = listed.lines();
    lines = BrokenParagraphs.join(lines);
    Splitter.Split split = Splitter.split(lines, listed.titles(), account);
    // The document's own words first; the dictionary is read only for what they leave open.
    BiPredicate<String, String> inWord =
        new Pairs(source.text()).or((before, after) -> Words.load().splitsWord(before, after));
    List<Outliner.Outlined> outlined =
        TitleEnds.mend(
            split.parts().stream().map(part -> Outliner.outline(part, inWord)).toList(),
            swept.imprint().title());
    // Copied once: every draft's setting shares it.
    List<String> titles =
        List.copyOf(
            outlined.stream().map(one -> one.title().text()).filter(t -> !t.isEmpty()).toList());
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < outlined.size(); i++) {
      Outliner.Outlined one = outlined.get(i);
      int draft = i;
      account.keep(one.title(), i);
      headed(one, outlined, swept.imprint())
          .ifPresent(title -> account.keep(Traced.put(title, 0, Rule.DOCUMENT_TITLE), draft));
      for (Laid laid : one.blocks()) {
        account.keep(laid.text(), i);
      }
      drafts.add(draft(name, split, i, outlined, titles, swept.imprint()));
    }
    return new ConvertedDocument(name, digest, drafts, account.close(source.text()), List.of());
  }

  /** The title that the table over a document gives, where the only case of it prints none. */
  private static Optional<String> headed(
      Outliner.Outlined one, List<Outliner.Outlined> all, Imprint imprint) {
    return imprint.title().filter(t -> all.size() == 1 && one.title().length() == 0);
  }

  private static Draft draft(
      String name,
      Splitter.Split split,
      int i,
      List<Outliner.Outlined> outlined,
      List<String> titles,
      Imprint imprint) {
    Part part = split.parts().get(i);
    List<Line> lines = part.lines();
    List<Block> blocks = outlined.get(i).blocks().stream().map(Laid::block).toList();
    return new Draft(
        name,
        new LineRange(lines.get(0).first(), lines.get(lines.size() - 1).last()),
        Optional.of(outlined.get(i).title().text())
            .filter(t -> !t.isEmpty())
            .or(() -> headed(outlined.get(i), outlined, imprint)),
        blocks,
        new Setting(
            split.documentTitle(),
            part.group(),
            titles,
            imprint.publisher(),
            imprint.date(),
            imprint.url()),
        outlined.get(i).isList() ? Optional.of(Kind.AWARD_LIST) : Optional.empty(),
        outlined.get(i).review());
  }
}
