package casebook.site.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/**
 * Makes the shards of the index from folded texts, in parallel, and writes each when it is full.
 */
final class SearchIndex {
  /** Bytes after which a shard ends: about two thirds of that compressed, in a script. */
  static final int SHARD = 12_000;

  private final Grams grams;
  private final int caseCount;
  private final BiConsumer<String, byte[]> files;

  private SearchIndex(Grams grams, int caseCount, BiConsumer<String, byte[]> files) {
    this.grams = grams;
    this.caseCount = caseCount;
    this.files = files;
  }

  /**
   * Writes {@code gram/RANGE-NUMBER.js} for every shard.
   *
   * @param texts by case; let go as they are read
   * @param files takes path and content; may be called from several threads
   * @return the first gram of each shard, in order, by range
   */
  static List<List<String>> write(Folded[] texts, BiConsumer<String, byte[]> files) {
    Alphabet alphabet = new Alphabet(Arrays.asList(texts));
    List<ShardPlan.Range> ranges = ShardPlan.of(alphabet);
    Grams grams = new Grams(texts, alphabet, ranges);
    SearchIndex index = new SearchIndex(grams, texts.length, files);
    return IntStream.range(0, ranges.size()).parallel().mapToObj(index::range).toList();
  }

  private List<String> range(int number) {
    Writer writer = new Writer(number);
    grams.read(number, writer);
    writer.end();
    return writer.firsts;
  }

  /** The shards of one range. */
  private final class Writer implements Grams.Reader {
    private final int range;
    private final List<String> firsts = new ArrayList<>();
    private Shard shard = new Shard(caseCount);

    Writer(int range) {
      this.range = range;
    }

    @Override
    public void gram(String gram, int[] cases, byte[] places, int count) {
      if (shard.size() >= SHARD) {
        end();
        shard = new Shard(caseCount);
      }
      if (shard.size() == 0) {
        firsts.add(gram);
      }
      shard.add(gram, cases, places, count);
    }

    void end() {
      String name = range + "-" + (firsts.size() - 1);
      String base64 = Base64.getEncoder().encodeToString(shard.toByteArray());
      String script = "casebook.answer(\"gram/" + name + "\",\"" + base64 + "\")\n";
      files.accept("gram/" + name + ".js", script.getBytes(StandardCharsets.US_ASCII));
    }
  }
}
