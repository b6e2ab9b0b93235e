package casebook.convert.outline;

import casebook.convert.draft.Block;
import casebook.convert.lines.Names;
import casebook.convert.trace.Edit;
import casebook.convert.trace.Rule;
import casebook.convert.trace.Traced;
import casebook.text.Han;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sets the ends of titles right: what a page hung on them goes; a last character that a line's end
 * cut off comes back, but only where the same document prints the title whole.
 *
 * <pre>
 * 某市推进改革 - 某某新闻网          →  某市推进改革
 * 典型案例 | 某区：一张图管到底        →  某区：一张图管到底
 * …十年的探索与实 (list: …十年探索与实践)  →  …十年的探索与实践
 * </pre>
 */
public final class TitleEnds {
  private static final Pattern SUFFIX =
      Pattern.compile(
          "\\s*[（(](?:图|组图|附图|多图|视频|全文|原创|转载|精选|修订稿|最终版|[\\u4e00-\\u9fff]{0,4}\\d{1,2}篇)[）)]$"
              + "|\\s*[-_|｜—–]{1,2}\\s*[\\u4e00-\\u9fff]{2,12}(?:网|网站|在线|频道|日报|晚报|新闻|客户端|论坛|门户|文库)$");

  /** The name of a column or a forum's label, with a title after it. */
  private static final Pattern COLUMN =
      Pattern.compile("(?:[【\\[]([^】\\]]{2,10})[】\\]]|[^|｜丨：]{2,16}?\\s?[|｜丨])\\s*(?=[^|｜丨]{8,}$)");

  /** How much of the end two titles must share. */
  private static final int SHARED = 3;

  private TitleEnds() {}

  /**
   * The cases of a document with their titles' ends right.
   *
   * @param original what the page itself gives as the original title, if it does
   */
  public static List<Outliner.Outlined> mend(
      List<Outliner.Outlined> cases, Optional<String> original) {
    Map<String, List<String>> ends = new HashMap<>();
    for (Outliner.Outlined one : cases) {
      note(one.title().text(), ends);
      for (Laid laid : one.blocks()) {
        if (laid.block() instanceof Block.AwardEntry entry) {
          note(entry.text(), ends);
        }
      }
    }
    return cases.stream().map(one -> one.with(whole(bare(one.title(), original), ends))).toList();
  }

  /** Files a title under the characters before its last. */
  private static void note(String title, Map<String, List<String>> ends) {
    int cut = title.length() - 1;
    if (cut > SHARED && Han.isHan(title.charAt(cut))) {
      ends.computeIfAbsent(title.substring(cut - SHARED, cut), e -> new ArrayList<>()).add(title);
    }
  }

  /**
   * The title without what a page hung on it.
   *
   * @param original what the page itself gives as the original title, if it does
   */
  private static Traced bare(Traced title, Optional<String> original) {
    String text = title.text();
    if (original.isPresent()) {
      String whole = original.get();
      if (text.length() > whole.length() && text.startsWith(whole)) {
        return title.edit(List.of(Edit.drop(whole.length(), text.length(), Rule.TITLE_SUFFIX)));
      }
    }
    Matcher column = COLUMN.matcher(text);
    if (column.lookingAt() && !Names.isBare(column.group(1) == null ? "" : column.group(1))) {
      return bare(title.edit(List.of(Edit.drop(0, column.end(), Rule.COLUMN))), original);
    }
    Matcher suffix = SUFFIX.matcher(text);
    return suffix.find() && suffix.start() >= 6
        ? title.edit(List.of(Edit.drop(suffix.start(), text.length(), Rule.TITLE_SUFFIX)))
        : title;
  }

  /** The title with its lost last character; unchanged where no other title tells it. */
  private static Traced whole(Traced title, Map<String, List<String>> ends) {
    String text = title.text();
    if (text.length() < 3 * SHARED || !Han.isHan(text.charAt(text.length() - 1))) {
      return title;
    }
    String end = text.substring(text.length() - SHARED);
    for (String other : ends.getOrDefault(end, List.of())) {
      if (likeness(text, other) >= 0.5) {
        String last = other.substring(other.length() - 1);
        return title.plus(Traced.put(last, title.end(), Rule.TITLE_END));
      }
    }
    return title;
  }

  /** How many pairs of neighbouring characters two titles share, of the shorter's. */
  private static double likeness(String a, String b) {
    Set<String> pairs = pairs(a);
    Set<String> others = pairs(b);
    int least = Math.max(1, Math.min(pairs.size(), others.size()));
    pairs.retainAll(others);
    return (double) pairs.size() / least;
  }

  private static Set<String> pairs(String text) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 2 <= text.length(); i++) {
      if (Han.isHan(text.charAt(i)) && Han.isHan(text.charAt(i + 1))) {
        pairs.add(text.substring(i, i + 2));
      }
    }
    return pairs;
  }
}
