package casebook.convert.split;

import casebook.convert.lines.Bylines;
import casebook.convert.lines.Names;
import casebook.convert.lines.SectionWords;
import casebook.convert.lines.Titles;
import casebook.convert.mark.Mark;
import casebook.convert.mark.Series;
import casebook.convert.read.Line;
import casebook.convert.repair.Contents;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Weighs whether lines are the titles of cases or the headings inside one. */
final class Evidence {
  /** From here on the lines are taken for titles. */
  static final int ENOUGH = 3;

  /** The least text under a title, in characters. */
  private static final int LEAST_BODY = 50;

  private static final int LEAST_SENTENCE = 20;

  private final List<Line> lines;
  private final Set<String> listed;
  private final boolean collection;

  /** The first name of a part; empty until it is asked for. */
  private String firstPart = "";

  Evidence(List<Line> lines, Set<String> listed, boolean collection) {
    this.lines = lines;
    this.listed = listed;
    this.collection = collection;
  }

  /** Points for the heads being titles of cases. */
  int of(List<Head> heads) {
    int points = 0;
    points += share(heads, h -> Names.leads(title(h)) || Names.isBare(title(h))) >= 0.6 ? 3 : 0;
    points += share(heads, h -> Names.hasColon(title(h))) >= 0.6 ? 1 : 0;
    points += restarts(heads) >= 0.5 ? 3 : 0;
    points += parts(heads) >= 0.5 ? 3 : 0;
    points += share(heads, this::isSigned) >= 0.6 ? 2 : 0;
    points += share(heads, h -> isReported(h.at())) >= 0.8 ? 3 : 0;
    points += collection ? 2 : 0;
    points += share(heads, h -> Contents.isListed(lines.get(h.at()), listed)) >= 0.8 ? 2 : 0;
    points -= share(heads, h -> SectionWords.are(title(h))) >= 0.3 ? 6 : 0;
    return hasBodies(heads) ? points : points - 4;
  }

  /** Whether text stands under nearly all of them. */
  boolean hasBodies(List<Head> heads) {
    return hasBodies(heads, LEAST_BODY);
  }

  /** Whether a sentence at least stands under nearly all of them, which say that they are cases. */
  boolean hasSentences(List<Head> heads) {
    return hasBodies(heads, LEAST_SENTENCE);
  }

  private boolean hasBodies(List<Head> heads, int least) {
    int bodies = 0;
    for (int i = 0; i < heads.size(); i++) {
      bodies += characters(heads, i) >= least ? 1 : 0;
    }
    return bodies * 5 >= heads.size() * 4;
  }

  /** Whether about as much text stands under one head as under the others. */
  boolean isCase(List<Head> heads, int i) {
    int all = 0;
    for (int j = 0; j < heads.size(); j++) {
      all += characters(heads, j);
    }
    return characters(heads, i) * 2L * heads.size() >= all;
  }

  /** Whether a line is the first of a case's numbered or named parts. */
  boolean startsParts(int at) {
    Line line = lines.get(at);
    Optional<Mark> mark = line.mark();
    return mark.isPresent()
        ? mark.get().series() == Series.HAN && mark.get().ordinal() == 1 && Titles.isTitle(line)
        : false;
  }

  /**
   * Whether a line is the part's name that the cases begin with, the first that comes again: 【案例背景】
   * under one 【编者按】.
   */
  boolean startsNamedParts(int at) {
    if (firstPart.isEmpty()) {
      List<String> parts = lines.stream().map(Evidence::part).filter(p -> !p.isEmpty()).toList();
      firstPart =
          parts.stream().filter(p -> Collections.frequency(parts, p) > 1).findFirst().orElse("-");
    }
    return firstPart.equals(part(lines.get(at)));
  }

  /** The name of a part without number, if a line begins with one. */
  private static String part(Line line) {
    String text = line.unmarked();
    return text.substring(0, SectionWords.length(text));
  }

  private int characters(List<Head> heads, int i) {
    int sum = 0;
    for (int at = heads.get(i).at() + 1; at < end(heads, i); at++) {
      sum += lines.get(at).length();
    }
    return sum;
  }

  private int end(List<Head> heads, int i) {
    return i + 1 < heads.size() ? heads.get(i + 1).at() : lines.size();
  }

  /** Whether the body whose case it is stands under a title: {@code （城关镇中心小学）}. */
  private boolean isSigned(Head head) {
    return head.at() + 1 < lines.size()
        && Bylines.body(lines.get(head.at() + 1).string()).isPresent();
  }

  /** Whether a reporter's story begins under a line: {@code 本报某县讯（记者 某某）…}. */
  boolean isReported(int at) {
    return at + 1 < lines.size()
        && lines.get(at + 1).length() >= LEAST_BODY
        && Bylines.hasDateline(lines.get(at + 1).string());
  }

  private String title(Head head) {
    Line line = lines.get(head.at());
    return line.mark().map(m -> line.string().substring(m.length())).orElse(line.string());
  }

  private static double share(List<Head> heads, Predicate<Head> test) {
    return (double) heads.stream().filter(test).count() / heads.size();
  }

  /** How many of them hold parts numbered from 一 by a series that by custom stands outside. */
  private double restarts(List<Head> heads) {
    int count = 0;
    for (int i = 0; i < heads.size(); i++) {
      boolean inverted = heads.get(i).series().map(s -> s.compareTo(Series.HAN) > 0).orElse(true);
      boolean starts = false;
      for (int at = heads.get(i).at() + 1; inverted && at < end(heads, i); at++) {
        starts |= startsParts(at);
      }
      count += starts ? 1 : 0;
    }
    return count < 2 ? 0 : (double) count / heads.size();
  }

  /** How many of them hold two parts or more that bear the genre's names. */
  private double parts(List<Head> heads) {
    int count = 0;
    for (int i = 0; i < heads.size(); i++) {
      int parts = 0;
      for (int at = heads.get(i).at() + 1; at < end(heads, i); at++) {
        String text = lines.get(at).string();
        int mark = lines.get(at).mark().map(Mark::length).orElse(0);
        parts += SectionWords.length(text.substring(mark)) > 0 ? 1 : 0;
      }
      count += parts >= 2 ? 1 : 0;
    }
    return count < 2 ? 0 : (double) count / heads.size();
  }
}
