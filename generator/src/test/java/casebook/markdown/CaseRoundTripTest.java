package casebook.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.model.Case;
import casebook.model.Kind;
import casebook.model.LineRange;
import casebook.model.Measure;
import casebook.model.RegionPath;
import casebook.model.Source;
import casebook.model.ThemePath;
import casebook.model.Years;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is written reads back the same, whatever strings a case holds. */
class CaseRoundTripTest {
  private static final int CASES = 3000;

  private static final List<String> PIECES =
      List.of(
          "社区",
          "a",
          "Z9",
          "390",
          "-",
          "- ",
          ": ",
          ":",
          "：",
          " #",
          "#",
          "\"",
          "'",
          "“",
          "”",
          "\\",
          "\n",
          "\r\n",
          "\r",
          "\t",
          " ",
          "\u3000",
          "\u00a0",
          "\uFEFF",
          "\u2028",
          "\u0085",
          "\u0001",
          "😀",
          "👨‍👩‍👧",
          "，",
          "ＡＢ１",
          "---",
          "...",
          "[",
          "]",
          "{",
          "}",
          ",",
          "&",
          "*",
          "!",
          "|",
          ">",
          "%",
          "@",
          "`",
          "?",
          "~",
          "null",
          "true",
          "1e5",
          "0x1F",
          "2023-01-01",
          "<<",
          "=",
          "/",
          "€");

  private final Random random = new Random(20260101);

  @Test
  void readUndoesWrite() {
    for (int i = 0; i < CASES; i++) {
      Case written = randomCase();
      String text = CaseWriter.write(written);
      Parsed<CaseFile> read = CaseReader.read("cases/" + written.slug() + ".md", text);
      assertEquals(List.of(), read.problems(), text);
      assertEquals(Optional.of(written), read.value().map(CaseFile::content), text);
    }
  }

  @Test
  void writeUndoesRead() {
    for (int i = 0; i < CASES; i++) {
      String text = CaseWriter.write(randomCase());
      Case read = CaseReader.read("x.md", text).value().orElseThrow().content();
      assertEquals(text, CaseWriter.write(read));
    }
  }

  @Test
  void lineEndsAndByteOrderMarkDoNotMatter() {
    for (int i = 0; i < CASES / 10; i++) {
      String text = CaseWriter.write(randomCase());
      Case plain = CaseReader.read("x.md", text).value().orElseThrow().content();
      String windows = "\uFEFF" + text.replace("\n", "\r\n");
      assertEquals(
          Optional.of(plain), CaseReader.read("x.md", windows).value().map(CaseFile::content));
    }
  }

  private Case randomCase() {
    int year = 1990 + random.nextInt(40);
    return new Case(
        "slug-" + random.nextInt(1000),
        string(),
        oneOf(List.of(Kind.values())),
        maybe(() -> new RegionPath(names(1 + random.nextInt(3)))),
        maybe(this::string),
        maybe(() -> year),
        maybe(() -> new Years(year - random.nextInt(5), year)),
        list(3, () -> new ThemePath(name(), maybe(this::name))),
        maybe(this::string),
        list(4, this::measure),
        maybe(this::source),
        list(3, this::string),
        random.nextBoolean(),
        body());
  }

  private Measure measure() {
    BigDecimal value = BigDecimal.valueOf(random.nextLong() / 1000, random.nextInt(16) - 3);
    BigDecimal bounded = value.setScale(Math.min(12, value.scale()), java.math.RoundingMode.DOWN);
    return new Measure(
        string(),
        bounded,
        random.nextInt(5) == 0 ? "" : string(),
        random.nextBoolean(),
        maybe(this::string),
        string());
  }

  private Source source() {
    int first = 1 + random.nextInt(100);
    return new Source(
        string(),
        new LineRange(first, first + random.nextInt(9)),
        maybe(this::string),
        maybe(this::string));
  }

  private List<String> names(int count) {
    return Stream.generate(this::name).limit(count).toList();
  }

  /** A path's path.strip() takes its outer blanks, so a name has none; a slash parts names. */
  private String name() {
    return string().replace("/", "").strip() + "区";
  }

  private String string() {
    String text;
    do {
      text = pieces(1 + random.nextInt(8));
    } while (text.isBlank());
    return text;
  }

  /** Of control characters a body has none: the reader names them. */
  private String body() {
    return pieces(random.nextInt(40)).replace("\u0001", "")
        + (random.nextBoolean() ? "\n---\n正文" : "");
  }

  private String pieces(int count) {
    return IntStream.range(0, count).mapToObj(i -> oneOf(PIECES)).collect(Collectors.joining());
  }

  private <T> T oneOf(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }

  private <T> List<T> list(int most, Supplier<T> item) {
    return Stream.generate(item).limit(random.nextInt(most + 1)).toList();
  }
}
