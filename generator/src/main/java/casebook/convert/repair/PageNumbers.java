package casebook.convert.repair;

import casebook.convert.read.Line;
import casebook.convert.trace.Edit;
import casebook.convert.trace.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out page numbers that fell into sentences: numbers with a blank on one side at least that
 * rise by one through a case, a page's text apart, most of them without a unit after.
 *
 * <pre>“纸上谈兵”式口头 1 教育 … 碍于自己的身2 份 … 采盐分 3 厂  →  口头教育 … 身份 … 采盐分厂</pre>
 *
 * A number of the text may follow: {@code 投诉 1 1023件} → {@code 投诉1023件}. In masked texts every
 * number is padded with blanks; that they rise is what tells page numbers.
 */
public final class PageNumbers {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<=[\\u4e00-\\u9fff，、；”])( ?)(\\d{1,3})( ?)(?=[\\u4e00-\\u9fff“]|(?<= )\\d)");
  private static final String UNITS =
      "个名人次年月日号时分秒元万亿千百余多家户件项场期支条所处座间套台辆亩吨米公平岁位级层类种倍届批轮天小周季章节篇部册份张片块只头棵株栋幢组队班站点村镇乡县市区街社大对门款幅首颗枚根把";

  /** The least text of a page, in characters. */
  private static final int PAGE = 150;

  private static final int LEAST = 3;

  private record Place(int line, int start, int end, int value, int position, boolean unit) {}

  private record Chain(Place last, Optional<Chain> before, int length, int units) {
    List<Place> places() {
      List<Place> places = new ArrayList<>();
      Optional<Chain> chain = Optional.of(this);
      while (chain.isPresent()) {
        places.add(0, chain.get().last);
        chain = chain.get().before;
      }
      return places;
    }

    int first() {
      return last.value() - length + 1;
    }
  }

  private PageNumbers() {}

  public static List<Line> drop(List<Line> lines) {
    List<Place> chain = chain(places(lines));
    if (chain.isEmpty()) {
      return lines;
    }
    Map<Integer, List<Edit>> edits = new HashMap<>();
    for (Place place : chain) {
      edits
          .computeIfAbsent(place.line(), l -> new ArrayList<>())
          .add(Edit.drop(place.start(), place.end(), Rule.PAGE_NUMBER));
    }
    List<Line> out = new ArrayList<>(lines);
    edits.forEach((at, list) -> out.set(at, out.get(at).with(out.get(at).text().edit(list))));
    return out;
  }

  private static List<Place> places(List<Line> lines) {
    List<Place> places = new ArrayList<>();
    int position = 0;
    for (int at = 0; at < lines.size(); at++) {
      String text = lines.get(at).string();
      if (text.indexOf(' ') >= 0) {
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
          if (matcher.end(1) > matcher.start(1) || matcher.end(3) > matcher.start(3)) {
            boolean unit = UNITS.indexOf(text.charAt(matcher.end())) >= 0;
            places.add(
                new Place(
                    at,
                    matcher.start(),
                    matcher.end(),
                    Integer.parseInt(matcher.group(2)),
                    position + matcher.start(),
                    unit));
          }
        }
      }
      position += text.length();
    }
    return places;
  }

  /** The longest run of numbers that rise by one. */
  private static List<Place> chain(List<Place> places) {
    Map<Integer, Chain> ending = new HashMap<>();
    List<Chain> all = new ArrayList<>();
    for (Place place : places) {
      Chain before = ending.get(place.value() - 1);
      boolean follows = before != null && place.position() - before.last().position() >= PAGE;
      int unit = place.unit() ? 1 : 0;
      Chain chain =
          follows && before != null
              ? new Chain(place, Optional.of(before), before.length() + 1, before.units() + unit)
              : new Chain(place, Optional.empty(), 1, unit);
      Chain rival = ending.get(place.value());
      if (rival == null || better(chain, rival)) {
        ending.put(place.value(), chain);
        all.add(chain);
      }
    }
    return all.stream()
        .filter(PageNumbers::isPages)
        .max(Comparator.comparingInt(Chain::length).thenComparingInt(c -> -c.units()))
        .map(Chain::places)
        .orElse(List.of());
  }

  private static boolean better(Chain chain, Chain rival) {
    return chain.length() > rival.length()
        || (chain.length() == rival.length() && chain.units() <= rival.units());
  }

  private static boolean isPages(Chain chain) {
    return chain.length() >= (chain.first() <= 2 ? LEAST : LEAST + 1)
        && chain.units() * 5 <= chain.length() * 2;
  }
}
