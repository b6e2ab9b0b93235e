package casebook.site.search;

import casebook.catalogue.Catalogue;
import casebook.model.Case;
import casebook.model.Kind;
import casebook.model.Measure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import tools.jackson.databind.json.JsonMapper;

/** Takes the texts of the cases as they are rendered, in any order, and writes the index. */
public final class Search {
  /** Raised when the form of the files changes, so that no browser mixes old and new. */
  private static final int FORM = 2;

  /** Slugs in one file. */
  private static final int SLUGS = 256;

  /** Files in one folder: folders of thousands are slow to write on some file systems. */
  private static final int TEXTS_A_FOLDER = 64;

  private static final JsonMapper JSON = new JsonMapper();

  private final Catalogue catalogue;
  private final Columns columns;
  private final BiConsumer<String, byte[]> files;
  private final String folder;
  private final Folding folding = new Folding();
  private final Folded[] texts;

  /** What the first file holds. */
  private record Core(
      int cases,
      List<String> kinds,
      List<String> shards,
      Columns.Terms places,
      Columns.Terms themes,
      Columns.Terms indicators,
      List<Integer> place,
      List<Integer> years,
      String year,
      String kind,
      String theme) {}

  /**
   * A search over the cases of a catalogue.
   *
   * @param files takes path and content of each file; may be called from several threads
   */
  public Search(Catalogue catalogue, BiConsumer<String, byte[]> files) {
    this.catalogue = catalogue;
    this.files = files;
    this.columns = new Columns(catalogue);
    this.texts = new Folded[catalogue.entries().size()];
    this.folder = "search/" + digest() + "/";
  }

  /** Where its files stand, from the root of the site; other content has another folder. */
  public String folder() {
    return folder;
  }

  /**
   * Takes the text of a case and writes it for snippets.
   *
   * @param number of the case in reading order, from 0
   */
  public void add(int number, SearchText text) {
    texts[number] = text.folded(folding);
    write("text/" + number / TEXTS_A_FOLDER + "/" + number, text);
  }

  /**
   * Writes all the rest.
   *
   * @throws IllegalStateException if a case was not added
   */
  public void finish() {
    for (int i = 0; i < texts.length; i++) {
      if (texts[i] == null) {
        throw new IllegalStateException("no text of case " + i);
      }
    }
    List<List<String>> shards =
        SearchIndex.write(texts, (path, content) -> files.accept(folder + path, content));
    write("core", core(shards.stream().map(range -> String.join(" ", range)).toList()));
    write("figures", columns.indicatorsOfCases());
    write("traditional", folding.traditional());
    slugs();
  }

  private Core core(List<String> shards) {
    return new Core(
        texts.length,
        Arrays.stream(Kind.values()).map(Kind::id).toList(),
        shards,
        columns.places(),
        columns.themes(),
        columns.indicators(),
        columns.placesOfCases(),
        columns.years(),
        columns.yearsOfCases(),
        columns.kindsOfCases(),
        columns.themesOfCases());
  }

  /** Numbers of the cases by their slugs, spread over files by a hash. */
  private void slugs() {
    int count = (catalogue.entries().size() + SLUGS - 1) / SLUGS;
    List<TreeMap<String, Integer>> files = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      files.add(new TreeMap<>());
    }
    for (int number = 0; number < catalogue.entries().size(); number++) {
      String slug = catalogue.entries().get(number).slug();
      files.get(bucket(slug, count)).put(slug, number);
    }
    for (int i = 0; i < count; i++) {
      write("slugs/" + i, files.get(i));
    }
  }

  /** A hash that {@code index.js} computes too. */
  private static int bucket(String slug, int count) {
    int hash = 0;
    for (int i = 0; i < slug.length(); i++) {
      hash = (hash * 31 + slug.charAt(i)) % 65_521;
    }
    return hash % count;
  }

  /** A script that hands a value over under its name. */
  private void write(String name, Object value) {
    ByteArrayOutputStream script = new ByteArrayOutputStream();
    try {
      script.write(("casebook.answer(\"" + name + "\",").getBytes(StandardCharsets.US_ASCII));
      script.write(JSON.writeValueAsBytes(value));
      script.write(")\n".getBytes(StandardCharsets.US_ASCII));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    files.accept(folder + name + ".js", script.toByteArray());
  }

  /** Changes with the content: a checksum against stale copies, not against anybody. */
  private String digest() {
    long[] sums =
        catalogue.entries().parallelStream()
            .mapToLong(entry -> checksum(said(entry.content()).getBytes(StandardCharsets.UTF_8)))
            .toArray();
    ByteBuffer all = ByteBuffer.allocate((sums.length + 2) * Long.BYTES);
    all.putLong(FORM).putLong(checksum(JSON.writeValueAsBytes(core(List.of()))));
    all.asLongBuffer().put(sums);
    return HexFormat.of().toHexDigits(checksum(all.array()), 16);
  }

  /** All words of a case that a search may find or show. */
  private static String said(Case content) {
    StringBuilder said = new StringBuilder(content.body().length() * 2);
    said.append(content.slug()).append('\n').append(content.title()).append('\n');
    content.organisation().ifPresent(said::append);
    said.append('\n');
    content.summary().ifPresent(said::append);
    for (Measure measure : content.indicators()) {
      said.append('\n').append(measure.label()).append(measure.approximate() ? '~' : '=');
      said.append(measure.value()).append(measure.unit()).append(measure.quote());
    }
    return said.append('\n').append(content.body()).toString();
  }

  /** Two of 32 bits, which every Java computes fast (SHA takes the optimising compiler). */
  private static long checksum(byte[] bytes) {
    CRC32 one = new CRC32();
    one.update(bytes);
    CRC32C other = new CRC32C();
    other.update(bytes);
    return one.getValue() << 32 | other.getValue();
  }
}
