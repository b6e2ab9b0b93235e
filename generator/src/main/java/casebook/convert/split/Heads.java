package casebook.convert.split;

import casebook.convert.lines.Names;
import casebook.convert.lines.Titles;
import casebook.convert.mark.Mark;
import casebook.convert.mark.Series;
import casebook.convert.read.Line;
import casebook.convert.read.Shape;
import casebook.convert.repair.Contents;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/**
 * Finds the lines that begin the cases of a collection: wrappers (篇一), labels (案例一：), headings that
 * are names (大连市), numbered titles, titles before numbering that starts again. No line at all means
 * that the text is one case.
 */
final class Heads {
  private final List<Line> lines;
  private final Set<String> listed;
  private final Evidence evidence;

  /** Where 一、 and its like stand. */
  private final NavigableSet<Integer> outer = new TreeSet<>();

  private Heads(List<Line> lines, Set<String> listed, boolean collection) {
    this.lines = lines;
    this.listed = listed;
    this.evidence = new Evidence(lines, listed, collection);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).mark().filter(m -> m.series() == Series.HAN).isPresent()) {
        outer.add(i);
      }
    }
  }

  /**
   * The heads in order; at least two, or none.
   *
   * @param listed what the document's table of contents announced
   * @param collection whether a title above these lines announces several cases
   */
  static List<Head> find(List<Line> lines, Set<String> listed, boolean collection) {
    Heads work = new Heads(lines, listed, collection);
    List<Head> heads = work.wrappers();
    if (heads.isEmpty()) {
      heads = work.labels();
    }
    if (heads.isEmpty()) {
      heads = work.names();
    }
    if (heads.isEmpty()) {
      heads = work.best();
    }
    return heads.size() < 2 ? List.of() : heads;
  }

  private List<Head> wrappers() {
    for (int i = 0; i < lines.size(); i++) {
      Optional<Mark> mark = wrapper(lines.get(i));
      if (mark.isPresent()) {
        int style = style(lines.get(i));
        List<Head> heads = new ArrayList<>();
        for (int j = i; j < lines.size(); j++) {
          Optional<Mark> other = wrapper(lines.get(j));
          if (other.isPresent() && style(lines.get(j)) == style) {
            heads.add(new Head(j, Optional.of(Series.WRAPPER), other.get().ordinal()));
          }
        }
        if (heads.size() > 1) {
          return heads;
        }
      }
    }
    return List.of();
  }

  private static Optional<Mark> wrapper(Line line) {
    if (line.length() > 80) {
      return Optional.empty();
    }
    return Mark.wrapped(line.string())
        .or(() -> line.mark().filter(m -> m.series() == Series.WRAPPER && restIsTitle(line, m)));
  }

  private static int style(Line line) {
    return Mark.wrapped(line.string()).isPresent() ? 0 : line.string().charAt(0);
  }

  private static boolean restIsTitle(Line line, Mark mark) {
    String rest = line.string().substring(mark.length());
    return rest.isEmpty() || Titles.isTitle(rest);
  }

  private List<Head> labels() {
    List<Head> heads = new ArrayList<>();
    List<Head> files = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Optional<Mark> mark = line.mark();
      if (mark.filter(m -> m.series() == Series.LABEL && restIsTitle(line, m)).isPresent()) {
        Head head = new Head(i, Optional.of(Series.LABEL), mark.get().ordinal());
        (line.string().startsWith("附件") ? files : heads).add(head);
      }
    }
    if (heads.size() > 1 && areInside(heads.get(0).at(), last(heads))) {
      return List.of();
    }
    heads = heads.size() > 1 ? withFiles(heads, files) : files;
    return heads.size() > 1 && evidence.hasSentences(heads) ? heads : List.of();
  }

  /**
   * Whether a case tells of others in one of its parts: 二、典型案例 / 案例一 … 案例三 / 三、启示. Its numbers go
   * on after the last, and none stand between.
   */
  private boolean areInside(int first, int last) {
    int part = first - 1;
    while (part >= 0 && !isNumbered(part)) {
      part--;
    }
    Optional<Mark> own = part < 0 ? Optional.empty() : lines.get(part).mark();
    for (int i = first; own.isPresent() && i < lines.size(); i++) {
      Optional<Mark> mark = lines.get(i).mark();
      if (mark.filter(m -> m.series() == own.get().series()).isPresent()) {
        return i > last && mark.get().ordinal() == own.get().ordinal() + 1;
      }
    }
    return false;
  }

  /** Whether a title with a number stands there: 二、典型案例, 2.议事. */
  private boolean isNumbered(int at) {
    return Titles.isTitle(lines.get(at))
        && lines.get(at).mark().filter(m -> m.ordinal() > 0 && !m.series().runsIn()).isPresent();
  }

  /** A file after the cases stands beside them; one before them holds them: 附件1 / 案例1. */
  private static List<Head> withFiles(List<Head> heads, List<Head> files) {
    List<Head> all = new ArrayList<>(heads);
    int last = last(heads);
    files.stream().filter(file -> file.at() > last).forEach(all::add);
    return all;
  }

  /** Headings that are nothing but a name, where the text below takes the name up. */
  private List<Head> names() {
    List<Head> heads = new ArrayList<>();
    int takenUp = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      String text = lines.get(i).string();
      if (lines.get(i).mark().isEmpty() && Names.isBare(text) && lines.get(i + 1).length() >= 40) {
        heads.add(Head.plain(i));
        takenUp += lines.get(i + 1).string().contains(text.substring(0, 2)) ? 1 : 0;
      }
    }
    return heads.size() > 1 && takenUp * 3 >= heads.size() * 2 && evidence.hasBodies(heads)
        ? heads
        : List.of();
  }

  /** Of all ways to read titles from the lines, the one with the best evidence. */
  private List<Head> best() {
    List<Head> best = List.of();
    int score = 0;
    for (List<Head> heads : candidates()) {
      int points = evidence.of(heads);
      if (points >= Evidence.ENOUGH && points > score) {
        best = heads;
        score = points;
      }
    }
    return best;
  }

  private List<List<Head>> candidates() {
    List<List<Head>> candidates = new ArrayList<>();
    for (int level = 1; level <= 4; level++) {
      candidates.add(formatted(level));
    }
    for (Series series : Series.values()) {
      if (!series.runsIn() && series != Series.WRAPPER && series != Series.LABEL) {
        candidates.add(numbered(series));
      }
    }
    candidates.add(listed());
    candidates.add(led());
    candidates.add(reported());
    candidates.add(restarted(evidence::startsParts));
    candidates.add(restarted(evidence::startsNamedParts));
    candidates.removeIf(heads -> heads.size() < 2);
    return candidates;
  }

  private List<Head> formatted(int level) {
    List<Head> heads = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).shape().equals(Shape.heading(level))) {
        Optional<Mark> mark = lines.get(i).mark();
        heads.add(new Head(i, mark.map(Mark::series), mark.map(Mark::ordinal).orElse(0)));
      }
    }
    return heads;
  }

  /** Numbered titles 1, 2, 3 …; one or two numbers may be lost. */
  private List<Head> numbered(Series series) {
    List<Head> heads = new ArrayList<>();
    int last = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Optional<Mark> mark = line.mark().filter(m -> m.series() == series);
      if (mark.isEmpty() || !Titles.isTitle(line) || !restIsTitle(line, mark.get())) {
        continue;
      }
      int ordinal = mark.get().ordinal();
      boolean follows = ordinal > last && ordinal <= last + 3;
      boolean starts = heads.isEmpty() && ordinal >= 1;
      boolean counts = ordinal == 1 || ordinal == last + 1;
      boolean again = counts && underNewGroup(series, last(heads), i);
      boolean next = starts || follows || ordinal == 0;
      if (again || (next && !isInner(series, last(heads), i))) {
        heads.add(new Head(i, Optional.of(series), ordinal));
        last = ordinal;
      }
    }
    return heads;
  }

  private static int last(List<Head> heads) {
    return heads.isEmpty() ? -1 : heads.get(heads.size() - 1).at();
  }

  /** Whether right above stands a title of an outer series: 二、某某类 before （一）. */
  private boolean underNewGroup(Series series, int from, int at) {
    return at - 1 > from
        && Titles.isTitle(lines.get(at - 1))
        && lines.get(at - 1).mark().filter(m -> m.series().compareTo(series) < 0).isPresent();
  }

  /**
   * Whether a number belongs to the outline inside a case: an outer series has begun since the last
   * head and goes on after it.
   */
  private boolean isInner(Series series, int from, int at) {
    if (from < 0 || series.compareTo(Series.HAN) <= 0) {
      return false;
    }
    Integer before = outer.lower(at);
    Integer after = outer.higher(at);
    return before != null
        && before > from
        && after != null
        && lines.get(after).mark().filter(m -> m.ordinal() != 1).isPresent();
  }

  /** The lines that the table of contents announced. */
  private List<Head> listed() {
    List<Head> heads = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (Contents.isListed(lines.get(i), listed)) {
        Optional<Mark> mark = lines.get(i).mark();
        heads.add(new Head(i, mark.map(Mark::series), mark.map(Mark::ordinal).orElse(0)));
      }
    }
    return heads;
  }

  /** Titles without number that begin with a name. */
  private List<Head> led() {
    List<Head> heads = new ArrayList<>();
    for (int i = 0; i + 1 < lines.size(); i++) {
      boolean plain = Titles.isPlain(lines.get(i)) && lines.get(i).length() >= 6;
      if ((plain && Names.leads(lines.get(i).string())) || isNamed(i)) {
        heads.add(Head.plain(i));
      }
    }
    return withoutTitle(aboveNames(heads));
  }

  /** Titles without number over the stories of reporters. */
  private List<Head> reported() {
    List<Head> heads = new ArrayList<>();
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (evidence.isReported(i) && Titles.isPlain(lines.get(i))) {
        heads.add(Head.plain(i));
      }
    }
    return heads;
  }

  /** A place alone and under it what it did: 某区 / “一表通”让数据多跑路. */
  private boolean isNamed(int at) {
    return lines.get(at).mark().isEmpty()
        && Names.isBare(lines.get(at).string())
        && Titles.isPlain(lines.get(at + 1));
  }

  /** The first line over places that have titles of their own is the title of the whole. */
  private List<Head> withoutTitle(List<Head> heads) {
    if (heads.isEmpty() || heads.get(0).at() > 0) {
      return heads;
    }
    boolean pair = heads.size() == 2;
    boolean alike = heads.stream().allMatch(h -> Names.hasColon(lines.get(h.at()).string()));
    boolean odd =
        heads.stream().filter(h -> Names.bracketLength(lines.get(h.at()).string()) == 0).count()
                == 1
            && Names.bracketLength(lines.get(heads.get(0).at()).string()) == 0;
    boolean isCase = evidence.isCase(heads, 0) && (!pair || alike) && !odd;
    return isCase ? heads : heads.subList(1, heads.size());
  }

  /** Where a title stands over each name, the title begins the case. */
  private List<Head> aboveNames(List<Head> heads) {
    long under =
        heads.stream()
            .filter(head -> Names.isBare(lines.get(head.at()).string()))
            .filter(head -> head.at() > 0 && Titles.isPlain(lines.get(head.at() - 1)))
            .count();
    return under * 3 < heads.size() * 2L
        ? heads
        : heads.stream().filter(head -> head.at() > 0).map(h -> Head.plain(h.at() - 1)).toList();
  }

  /** Titles without number, each followed by parts that begin again. */
  private List<Head> restarted(IntPredicate starts) {
    List<Head> heads = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (starts.test(i)) {
        int title = i - 1;
        while (title >= from && !Titles.isPlain(lines.get(title))) {
          title--;
        }
        if (title < from) {
          from = i + 1;
          continue;
        }
        while (title - 1 >= from && Titles.isPlain(lines.get(title - 1))) {
          title--;
        }
        heads.add(Head.plain(title));
        from = i + 1;
      }
    }
    return heads;
  }
}
