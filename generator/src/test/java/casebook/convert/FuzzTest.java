package casebook.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.convert.annotate.Annotator;
import casebook.convert.annotate.Answers;
import casebook.convert.draft.Block;
import casebook.convert.draft.ConvertedDocument;
import casebook.convert.ledger.Ledger;
import casebook.markdown.IndicatorsFile;
import casebook.markdown.ThemesFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Whatever a document holds, its conversion ends, and every character of it is kept in one case,
 * changed there by a rule, or dropped by a rule. Documents at hand as they are, then torn apart and
 * put together by a seeded fuzzer; {@code -Dcasebook.fuzz=20000} goes on for longer.
 *
 * <p>What it finds it makes as small as it can and leaves in {@code target/fuzz}. Kept in other
 * words in the folder {@code regressions}, under a first line that says what broke, it is tried
 * ever after.
 */
class FuzzTest {
  private static final int ROUNDS = Integer.getInteger("casebook.fuzz", 400);
  private static final int BATCH = 50;
  private static final Path ROOT = Path.of(System.getProperty("casebook.root"));
  private static final Path RESOURCES =
      ROOT.resolve("generator/src/test/resources/casebook/convert");

  /** What texts of this genre break at, and what no text should hold. */
  private static final List<String> SHARDS =
      List.of(
          "\n",
          "\n\n",
          " ",
          "　　",
          "\t",
          "\r",
          "\u000b",
          "\u0000",
          "\ufeff",
          "\u200b",
          "\ud800",
          "\udc00",
          "\ue000",
          "\uffff",
          "一、",
          "（一）",
          "1.",
          "1、",
          "1．1",
          "第一，",
          "一是",
          "①",
          "【篇一】",
          "案例1：",
          "案例名称：",
          "附件2",
          "目录",
          "……12",
          "— 3 —",
          "。",
          "，",
          "：",
          "；",
          "？",
          "“",
          "”",
          "\"",
          "'",
          "《",
          "》",
          "（",
          "）",
          "(",
          ")",
          "**",
          "*",
          "某某",
          "X镇",
          "2023年",
          "20XX年",
          "12",
          "3 ",
          " 4 ",
          "％",
          "５",
          "&nbsp;",
          "&#x4e00;",
          "&#1114111;",
          "<br/>",
          "<p>",
          "#",
          ">",
          "|",
          "背景",
          "主要做法",
          "成效：",
          "大连市",
          "来源：某网",
          "责任编辑：某某",
          "发表于 2021-1-1",
          "2#",
          "上一篇：某事",
          "图为某地",
          "⼯",
          "㎡",
          "𠮷",
          "👍",
          "é",
          "A",
          "http://a.b/c?d=e",
          "—",
          "——",
          "-",
          "·",
          "?",
          "!");

  @TestFactory
  Stream<DynamicTest> documentsAtHandAddUp() throws IOException {
    Annotator annotator = annotator();
    return documents().stream()
        .map(
            text ->
                DynamicTest.dynamicTest(
                    text.substring(0, Math.min(16, text.length())).replace('\n', ' '),
                    () -> check(text, annotator)));
  }

  /** What was found once, below a first line that says what broke. */
  @TestFactory
  Stream<DynamicTest> whatOnceFailedAddsUp() throws IOException {
    Annotator annotator = annotator();
    try (Stream<Path> files = Files.list(RESOURCES.resolve("regressions"))) {
      return files.sorted().toList().stream()
          .map(
              file ->
                  DynamicTest.dynamicTest(
                      String.valueOf(file.getFileName()),
                      () -> {
                        String text = Files.readString(file);
                        int below = text.indexOf('\n') + 1;
                        assertTrue(text.startsWith("# ") && below > 20, "say what broke");
                        check(text.substring(below), annotator);
                      }));
    }
  }

  @TestFactory
  Stream<DynamicTest> tornDocumentsAddUp() throws IOException {
    Annotator annotator = annotator();
    List<String> documents = documents();
    return IntStream.range(0, Math.max(1, ROUNDS / BATCH))
        .mapToObj(
            batch ->
                DynamicTest.dynamicTest(
                    "seeds from " + batch * BATCH,
                    () ->
                        LongStream.range((long) batch * BATCH, (batch + 1L) * BATCH)
                            .forEach(
                                seed -> {
                                  String text = torn(documents, new Random(seed));
                                  fault(text, annotator)
                                      .ifPresent(fault -> found(seed, text, annotator, fault));
                                })));
  }

  /** Bytes that are no text at all, or begin like a format and go on otherwise. */
  @TestFactory
  Stream<DynamicTest> tornFilesAreProblemsNotFailures() {
    return IntStream.range(0, 40)
        .mapToObj(
            seed ->
                DynamicTest.dynamicTest(
                    "seed " + seed,
                    () -> {
                      Random random = new Random(seed);
                      byte[] bytes = new byte[random.nextInt(4000)];
                      random.nextBytes(bytes);
                      byte[] head =
                          List.of(
                                  "%PDF-1.7\n",
                                  "PK\u0003\u0004", "<!DOCTYPE html><body>", "{\\rtf", "")
                              .get(random.nextInt(5))
                              .getBytes(StandardCharsets.ISO_8859_1);
                      System.arraycopy(head, 0, bytes, 0, Math.min(head.length, bytes.length));
                      addsUp(Converter.convert("x", bytes));
                    }));
  }

  private static Optional<Throwable> fault(String text, Annotator annotator) {
    try {
      check(text, annotator);
      return Optional.empty();
    } catch (RuntimeException | AssertionError e) {
      return Optional.of(e);
    }
  }

  private static void found(long seed, String text, Annotator annotator, Throwable fault) {
    try {
      Path folder = Files.createDirectories(ROOT.resolve("generator/target/fuzz"));
      Path file = folder.resolve("seed-" + seed + ".txt");
      Files.writeString(file, smaller(text, t -> fault(t, annotator).isPresent()));
      throw new AssertionError("seed " + seed + ", " + file + ": " + fault.getMessage(), fault);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text without every piece that it fails without, halving the pieces down to a character. */
  private static String smaller(String text, Predicate<String> fails) {
    String least = text;
    for (int size = text.length() / 2; size > 0; size /= 2) {
      for (int at = 0; at < least.length(); ) {
        String less = least.substring(0, at) + least.substring(Math.min(least.length(), at + size));
        if (fails.test(less)) {
          least = less;
        } else {
          at += size;
        }
      }
    }
    return least;
  }

  private static void check(String text, Annotator annotator) {
    ConvertedDocument document = Converter.convert("x.txt", text.getBytes(StandardCharsets.UTF_8));
    addsUp(document);
    assertEquals(document.drafts().size(), annotator.annotate(document.drafts()).size());
  }

  private static void addsUp(ConvertedDocument document) {
    assertTrue(
        document.problems().stream().allMatch(p -> p.hint().isPresent()),
        () -> document.problems().toString());
    assertTrue(
        document.problems().stream().noneMatch(p -> p.message().key().endsWith("unbalanced")),
        () -> document.problems().toString());
    Ledger ledger = document.ledger();
    List<StringBuilder> kept = new ArrayList<>();
    document.drafts().forEach(draft -> kept.add(new StringBuilder()));
    int at = 0;
    for (Ledger.Span span : ledger.spans()) {
      assertEquals(at, span.start(), "every character once");
      at = span.end();
      if (span.rule().isEmpty()) {
        assertEquals(ledger.source().substring(span.start(), span.end()), span.text());
      }
      span.draft().ifPresent(draft -> kept.get(draft).append(span.text()));
    }
    assertEquals(ledger.source().length(), at, "every character once");
    for (int i = 0; i < kept.size(); i++) {
      StringBuilder shown = new StringBuilder(document.drafts().get(i).title().orElse(""));
      for (Block block : document.drafts().get(i).blocks()) {
        shown.append(block.text());
      }
      assertEquals(letters(shown), letters(kept.get(i)), "a case shows what the ledger says");
    }
  }

  /** Letters and digits in the order of their numbers: an outline may set them in another. */
  private static String letters(CharSequence text) {
    int[] letters = text.codePoints().filter(Character::isLetterOrDigit).sorted().toArray();
    return new String(letters, 0, letters.length);
  }

  private static String torn(List<String> documents, Random random) {
    StringBuilder out = new StringBuilder();
    for (int pieces = 1 + random.nextInt(12); pieces > 0; pieces--) {
      String text = documents.get(random.nextInt(documents.size()));
      int from = random.nextInt(text.length());
      int to = Math.min(text.length(), from + 1 + random.nextInt(random.nextBoolean() ? 60 : 900));
      out.append(text, from, to);
      for (int shards = random.nextInt(4); shards > 0; shards--) {
        String shard = SHARDS.get(random.nextInt(SHARDS.size()));
        out.append(shard.repeat(random.nextInt(20) == 0 ? 40 : 1));
      }
    }
    for (int strokes = random.nextInt(20); strokes > 0 && out.length() > 2; strokes--) {
      int where = random.nextInt(out.length() - 1);
      switch (random.nextInt(4)) {
        case 0 -> out.insert(where, SHARDS.get(random.nextInt(SHARDS.size())));
        case 1 -> out.deleteCharAt(where);
        case 2 -> out.delete(where, Math.min(out.length(), where + random.nextInt(80)));
        default -> out.insert(where, out.substring(where, Math.min(out.length(), where + 40)));
      }
    }
    return out.toString();
  }

  private static List<String> documents() throws IOException {
    List<String> documents = new ArrayList<>();
    for (Path file : files()) {
      documents.add(Files.readString(file));
    }
    return documents;
  }

  /** Golden inputs, the founding edition's sources, and the shared ones where they are. */
  static List<Path> files() throws IOException {
    String shared = System.getProperty("casebook.shared", ROOT.resolve("../shared").toString());
    List<Path> files = new ArrayList<>();
    for (Path folder :
        List.of(
            RESOURCES.resolve("documents"),
            RESOURCES.resolve("mess"),
            ROOT.resolve("content/sources"),
            Path.of(shared, "seeds"))) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> all = Files.list(folder)) {
          all.filter(f -> !f.toString().endsWith(".output")).sorted().forEach(files::add);
        }
      }
    }
    return files;
  }

  private static Annotator annotator() throws IOException {
    Path content = ROOT.resolve("content");
    String themes = Files.readString(content.resolve("themes.yaml"));
    String indicators = Files.readString(content.resolve("indicators.yaml"));
    return new Annotator(
        ThemesFile.read("themes.yaml", themes).value().orElseThrow(),
        IndicatorsFile.read("indicators.yaml", indicators).value().orElseThrow(),
        new Answers(List.of()));
  }
}
