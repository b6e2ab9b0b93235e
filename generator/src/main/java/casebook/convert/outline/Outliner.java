package casebook.convert.outline;

import casebook.convert.draft.Block;
import casebook.convert.lines.AwardLines;
import casebook.convert.lines.Endings;
import casebook.convert.lines.Titles;
import casebook.convert.mark.Mark;
import casebook.convert.read.Gap;
import casebook.convert.read.Line;
import casebook.convert.read.Shape;
import casebook.convert.repair.Blanks;
import casebook.convert.repair.PageNumbers;
import casebook.convert.repair.Repeats;
import casebook.convert.split.Part;
import casebook.convert.trace.Edit;
import casebook.convert.trace.Piece;
import casebook.convert.trace.Rule;
import casebook.convert.trace.Traced;
import casebook.model.Message;
import casebook.text.Punctuation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/** Turns the lines of one case into its title and blocks. */
public final class Outliner {
  private static final Pattern CAPTION =
      Pattern.compile(
          "(?:图为|图片为|上图|下图|左图|右图|▲|△|（图|图\\s?\\d{1,2}[：:\\s]|资料图).*|.*(?:/摄|摄影[：:].*|摄）|供图）?)|.*[。！\\s][\\u4e00-\\u9fff]{2,4}\\s?(?:摄|供图)");
  private static final int LONGEST_CAPTION = 60;

  private final List<Line> lines;
  private final Levels levels;
  private final BitSet items;
  private final BiPredicate<String, String> isInWord;

  /** Whether blanks stand all over the case, and mean nothing. */
  private final boolean strewn;

  private final List<Laid> laid = new ArrayList<>();

  private Outliner(List<Line> lines, BiPredicate<String, String> isInWord, boolean strewn) {
    this.lines = lines;
    this.levels = new Levels(lines);
    this.items = Items.of(lines, levels);
    this.isInWord = isInWord;
    this.strewn = strewn;
  }

  /**
   * A case in order.
   *
   * @param title of the case, empty text if it prints none
   */
  public record Outlined(Traced title, List<Laid> blocks) {
    Outlined with(Traced other) {
      return new Outlined(other, blocks);
    }

    /** What an editor should look at. */
    public List<Message> review() {
      List<Message> review =
          new ArrayList<>(Losses.in(title.text(), blocks.stream().map(Laid::block).toList()));
      for (Piece piece : title.pieces()) {
        if (piece.rule().filter(rule -> rule == Rule.TITLE_END).isPresent()) {
          review.add(Message.of("convert.title-completed", title.text()));
        }
      }
      return List.copyOf(review);
    }

    /** Whether the case is a list of awards, more than anything else. */
    public boolean isList() {
      int all = blocks.stream().mapToInt(laid -> laid.text().length()).sum();
      int entries =
          blocks.stream()
              .filter(laid -> laid.block() instanceof Block.AwardEntry)
              .mapToInt(laid -> laid.text().length())
              .sum();
      return entries * 2 > all;
    }
  }

  /**
   * Outlines a case.
   *
   * @param isInWord whether a word goes from the first text into the second, for blanks between
   *     them
   */
  public static Outlined outline(Part part, BiPredicate<String, String> isInWord) {
    Titling.Titled titled = Titling.read(part);
    List<Line> body = Glued.part(PageNumbers.drop(titled.body()));
    boolean strewn = areStrewn(body);
    Outliner work = new Outliner(body, strewn ? (before, after) -> true : isInWord, strewn);
    return new Outlined(work.headed(titled.title()), work.blocks());
  }

  private List<Laid> blocks() {
    if (AwardLines.areList(lines)) {
      return AwardList.lay(lines, this::paragraph);
    }
    int at = 0;
    while (at < lines.size()) {
      at = lay(at);
    }
    return List.copyOf(laid);
  }

  /** Lays the block that begins at a line; the line after it. */
  private int lay(int at) {
    Line line = lines.get(at);
    Optional<Integer> level = levels.of(at);
    int rows = Rows.count(lines, at);
    if (rows > 0) {
      laid.addAll(Rows.lay(lines.subList(at, at + rows)));
      return at + rows;
    }
    if (isCaption(at, level.isPresent())) {
      Traced text = heading(line.text());
      laid.add(new Laid(text, new Block.Caption(line.first(), text.text())));
      return at + 1;
    }
    if (level.isPresent()) {
      return layHeading(at, level.get());
    }
    if (line.shape().is(Shape.Type.ITEM) || items.get(at)) {
      int length = line.mark().map(Mark::length).orElse(0);
      Traced text = paragraph(line.text().edit(List.of(Edit.drop(0, length, Rule.STRUCTURE))));
      OptionalInt number =
          line.mark().filter(m -> m.ordinal() > 0).isPresent()
              ? OptionalInt.of(line.mark().get().ordinal())
              : OptionalInt.empty();
      laid.add(new Laid(text, new Block.ListItem(line.first(), number, text.text())));
      return at + 1;
    }
    Traced text = paragraph(line.text());
    laid.add(new Laid(text, new Block.Paragraph(line.first(), text.text())));
    return at + 1;
  }

  /** A heading, with the second line of its couplet if it has one. */
  private int layHeading(int at, int level) {
    Line line = lines.get(at);
    Traced text = line.text();
    int next = at + 1;
    boolean pairs =
        next + 1 < lines.size()
            && Titles.isPlain(line)
            && Titles.isPlain(lines.get(next))
            && levels.of(next).isPresent()
            && line.shape().is(Shape.Type.TEXT)
            && lines.get(next).gap() != Gap.PAGE
            && levels.of(next + 1).isEmpty()
            && !Titles.isPlain(lines.get(next + 1));
    if (pairs) {
      Traced second = lines.get(next).text();
      text =
          Traced.join(
              List.of(
                  text.joinedBy(Rule.TITLE_BREAK),
                  Traced.put(" ", second.start(), Rule.TITLE_BREAK),
                  second));
      next++;
    }
    Traced clean = headed(unmarked(text));
    laid.add(new Laid(clean, new Block.Heading(line.first(), level, clean.text())));
    return next;
  }

  /** What stood under a picture: a line without stop between a paragraph and the next number. */
  private boolean isCaption(int at, boolean isHeading) {
    Line line = lines.get(at);
    if (line.shape().is(Shape.Type.CAPTION)) {
      return true;
    }
    boolean shaped = line.shape().is(Shape.Type.HEADING);
    if (shaped || line.length() > LONGEST_CAPTION || line.mark().isPresent()) {
      return false;
    }
    if (CAPTION.matcher(line.string()).matches()) {
      return true;
    }
    return !isHeading
        && at > 0
        && at + 1 < lines.size()
        && Titles.isPlain(line)
        && Endings.isFinal(lines.get(at - 1).string())
        && lines.get(at + 1).mark().filter(m -> m.ordinal() > 1).isPresent();
  }

  private Traced paragraph(Traced text) {
    return Blanks.drop(quotes(Repeats.sentences(text)), isInWord);
  }

  /** A heading of this case; where blanks mean nothing, the one between equal halves still does. */
  private Traced headed(Traced text) {
    String words = text.text();
    int half = words.length() / 2;
    boolean couplet = words.indexOf(' ') == half && words.lastIndexOf(' ') == half;
    return strewn && !couplet ? paragraph(text).strip(Rule.LAYOUT) : heading(text);
  }

  private static boolean areStrewn(List<Line> lines) {
    long prose = lines.stream().filter(line -> Endings.hasSentence(line.string())).count();
    long strewn = lines.stream().filter(line -> Blanks.areStrewn(line.string())).count();
    return strewn > 1 && strewn * 2 >= prose;
  }

  static Traced heading(Traced text) {
    return Blanks.dropInHeading(quotes(text)).strip(Rule.LAYOUT);
  }

  /** A heading's number and stop say what its level says. {@code 一、背景：} → {@code ## 背景} */
  private static Traced unmarked(Traced heading) {
    String text = heading.text();
    int start = Mark.of(text).map(Mark::length).filter(n -> n < text.length()).orElse(0);
    int end = text.length();
    if (text.startsWith("【") && text.indexOf('】') == end - 1) {
      start = 1;
      end--;
    }
    while (end > start + 1 && "：。】".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return heading.edit(
        List.of(
            Edit.drop(0, start, Rule.STRUCTURE), Edit.drop(end, text.length(), Rule.STRUCTURE)));
  }

  private static Traced quotes(Traced text) {
    return text.edit(
        Punctuation.pair(text.text()).stream()
            .map(c -> new Edit(c.start(), c.end(), c.text(), Rule.QUOTE))
            .toList());
  }
}
