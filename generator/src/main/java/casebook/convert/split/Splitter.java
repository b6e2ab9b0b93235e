package casebook.convert.split;

import casebook.convert.ledger.Account;
import casebook.convert.lines.AwardLines;
import casebook.convert.lines.Bylines;
import casebook.convert.lines.SectionWords;
import casebook.convert.lines.Titles;
import casebook.convert.mark.Mark;
import casebook.convert.mark.Series;
import casebook.convert.read.Line;
import casebook.convert.trace.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Parts a document into its cases. */
public final class Splitter {
  /** Prose before the first case is a text of its own from here on, shorter it introduces. */
  private static final int OWN_TEXT = 800;

  /** So does prose with numbered parts: an introduction has none. */
  private static final int OWN_NUMBERS = 2;

  /** A head without text under it is no case, unless it is a paragraph itself. */
  private static final int LONGEST_HEAD = 80;

  private final Account account;
  private final Set<String> listed;
  private final List<Part> parts = new ArrayList<>();
  private Optional<String> documentTitle = Optional.empty();

  private Splitter(Set<String> listed, Account account) {
    this.listed = listed;
    this.account = account;
  }

  /** The cases of a document, and the title over all of them. */
  public record Split(List<Part> parts, Optional<String> documentTitle) {}

  /**
   * Parts a document.
   *
   * @param listed what its table of contents announced
   */
  public static Split split(List<Line> printed, Set<String> listed, Account account) {
    List<Line> lines = LedParagraphs.part(printed);
    Splitter work = new Splitter(listed, account);
    if (!lines.isEmpty() && !work.divide(lines, Optional.empty(), Optional.empty())) {
      work.parts.add(new Part(lines, 0, Optional.empty()));
    }
    return new Split(List.copyOf(work.parts), work.documentTitle);
  }

  /**
   * Parts the lines if they hold several cases.
   *
   * @param wrapper the line above them, which goes with the first case or falls away
   */
  private boolean divide(List<Line> lines, Optional<Line> wrapper, Optional<String> group) {
    List<Head> heads = Heads.find(lines, listed, isCollection(lines, group));
    if (heads.isEmpty()) {
      return false;
    }
    Optional<String> under =
        preamble(lines.subList(0, heads.get(0).at()), lines, heads, wrapper).or(() -> group);
    for (int i = 0; i < heads.size(); i++) {
      int end = i + 1 < heads.size() ? heads.get(i + 1).at() : lines.size();
      int cut =
          i + 1 < heads.size() ? groupStart(lines, heads.get(i), end, restarts(heads, i)) : end;
      section(lines.subList(heads.get(i).at(), cut), heads.get(i), under);
      if (cut < end) {
        under = Optional.of(dropGroup(lines.subList(cut, end)));
      }
    }
    return true;
  }

  private void section(List<Line> lines, Head head, Optional<String> group) {
    if (head.wraps() && lines.size() > 1) {
      Line first = lines.get(0);
      if (divide(lines.subList(1, lines.size()), Optional.of(first), Optional.of(first.string()))) {
        return;
      }
    }
    if (lines.size() > 1 || lines.get(0).length() > LONGEST_HEAD) {
      parts.add(new Part(lines, 1, group));
    } else {
      account.drop(lines.get(0).text(), Rule.LABEL);
    }
  }

  /**
   * What stands before the first case: titles over all, an introduction, or a case without head.
   */
  private Optional<String> preamble(
      List<Line> before, List<Line> lines, List<Head> heads, Optional<Line> wrapper) {
    int start = 0;
    while (start < before.size() && Titles.isPlain(before.get(start))) {
      start++;
    }
    int end = before.size();
    while (end > start && isGroupHeading(before.get(end - 1), heads.get(0))) {
      end--;
    }
    List<Line> body = before.subList(start, end);
    boolean own = !body.isEmpty() && isOwnText(body, lines, heads);
    if (wrapper.isPresent() && !(own && start == 0)) {
      account.drop(wrapper.get().text(), Rule.LABEL);
    }
    Optional<String> title = titles(before.subList(0, start), wrapper.isEmpty());
    if (own) {
      List<Line> all = new ArrayList<>();
      if (start == 0) {
        wrapper.ifPresent(all::add);
      }
      all.addAll(body);
      parts.add(new Part(all, all.size() - body.size(), title));
    } else {
      body.forEach(line -> account.drop(line.text(), Rule.PREFACE));
    }
    String group = dropGroup(before.subList(end, before.size()));
    return group.isEmpty() ? title : Optional.of(group);
  }

  private Optional<String> titles(List<Line> lines, boolean outermost) {
    for (Line line : lines) {
      account.drop(line.text(), outermost ? Rule.DOCUMENT_TITLE : Rule.GROUP_HEADING);
    }
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    if (outermost && documentTitle.isEmpty()) {
      documentTitle = Optional.of(lines.get(0).string());
    }
    List<String> names =
        lines.stream().map(Line::string).filter(t -> !t.startsWith("（") && !Bylines.is(t)).toList();
    return names.stream()
        .filter(Titles::isCollection)
        .findFirst()
        .or(() -> names.stream().reduce((a, b) -> b));
  }

  private String dropGroup(List<Line> lines) {
    lines.forEach(line -> account.drop(line.text(), Rule.GROUP_HEADING));
    return lines.stream()
        .filter(line -> !Bylines.is(line.string()))
        .map(line -> line.string().substring(line.mark().map(Mark::length).orElse(0)))
        .distinct()
        .collect(Collectors.joining());
  }

  private static boolean isOwnText(List<Line> body, List<Line> lines, List<Head> heads) {
    int length = body.stream().mapToInt(Line::length).sum();
    long numbered = body.stream().filter(line -> line.mark().isPresent()).count();
    if (length >= OWN_TEXT || numbered >= OWN_NUMBERS || AwardLines.areList(body)) {
      return true;
    }
    for (Line line : body) {
      if (SectionWords.length(line.string()) > 0) {
        String label = line.string();
        long same =
            lines.subList(heads.get(0).at(), lines.size()).stream()
                .filter(other -> other.string().equals(label))
                .count();
        if (same * 2 >= heads.size()) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isCollection(List<Line> lines, Optional<String> group) {
    for (int i = 0; i < Math.min(3, lines.size()); i++) {
      if (Titles.isTitle(lines.get(i)) && Titles.isCollection(lines.get(i).string())) {
        return true;
      }
    }
    return group.filter(Titles::isCollection).isPresent();
  }

  private static boolean restarts(List<Head> heads, int i) {
    return heads.get(i + 1).ordinal() <= heads.get(i).ordinal()
        && heads.get(i + 1).ordinal() <= 1
        && heads.get(i + 1).series().isPresent();
  }

  /**
   * Where the headings of the next group begin. Where the numbers go on, only a heading of an outer
   * series is one: it has nothing of its own under it.
   */
  private static int groupStart(List<Line> lines, Head head, int end, boolean restarts) {
    int cut = end;
    while (cut - 1 > head.at() + 1
        && (restarts
            ? isGroupHeading(lines.get(cut - 1), head)
            : isOuterHeading(lines.get(cut - 1), head))) {
      cut--;
    }
    return cut;
  }

  private static boolean isOuterHeading(Line line, Head head) {
    return Titles.isTitle(line)
        && line.mark()
            .filter(
                m ->
                    head.series()
                        .map(s -> m.series().compareTo(s) < 0)
                        .orElse(m.series() == Series.CHAPTER))
            .isPresent();
  }

  private static boolean isGroupHeading(Line line, Head head) {
    if (AwardLines.isEntry(line)) {
      return false;
    }
    return Titles.isPlain(line) || isOuterHeading(line, head);
  }
}
