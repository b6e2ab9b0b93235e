package casebook.figures;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Deals out the labels of 满意率、知晓率分别达98%、96%: to each number its own. */
final class Severally {
  private static final Pattern EACH = Pattern.compile("^(.*?)(?:分别(.{0,12})|各)$");
  private static final Pattern LINK = Pattern.compile("[、，,和与及]*(增长|提高|提升|下降|达到|达|为)?");

  /** 三个片区 of 东、中、西三个片区; 三级财政 of 省、市、县三级财政. */
  private static final Pattern COMMON =
      Pattern.compile("^(.{1,3}?)[一二三四五六七八九十两](?:个|大|级|类|地|项)?(.*)$");

  /** 和, 与 and 及 between two items, not inside 和谐, 参与, 普及. */
  private static final Pattern AND =
      Pattern.compile("、|(?<![谐总共柔中])和(?![谐美平睦])|(?<!参)与(?!会)|(?<![以普涉惠])及(?!时|格)");

  private static final Pattern MEASURED = Pattern.compile("[率度比值额量数]$|收入$|面积$|占比$");
  private static final Pattern MOVE = Pattern.compile("增长|提高|提升|下降|降低|减少|增加|上升");

  private final Deque<String> labels = new ArrayDeque<>();

  void clear() {
    labels.clear();
  }

  /** The label that the words to the left deal to quantity {@code i}, if they do so. */
  Optional<String> of(
      Passage passage, List<Quantity> all, int i, String clause, List<String> before) {
    if (!labels.isEmpty() && LINK.matcher(clause).matches()) {
      return Optional.of(labels.removeFirst());
    }
    labels.clear();
    Matcher each = EACH.matcher(clause);
    if (!each.matches()) {
      return Optional.empty();
    }
    int count = inClause(passage, all, i);
    String verb = each.group(2) == null ? "" : each.group(2);
    Matcher move = MOVE.matcher(verb);
    String suffix = move.find() ? move.group() : LeftPhrase.of(verb).text();
    List<String> items = items(LeftPhrase.withoutAdverbs(each.group(1)), before, count);
    if (count < 2 || items.size() < 2) {
      return Optional.empty();
    }
    items.forEach(item -> labels.addLast(item + suffix));
    return Optional.of(labels.removeFirst());
  }

  /** 高血压、糖尿病患者管理率: only the last says what is measured of each. */
  private static boolean shares(List<String> items) {
    String last = items.get(items.size() - 1);
    return MEASURED.matcher(last).find()
        && items.stream().limit(items.size() - 1L).noneMatch(i -> MEASURED.matcher(i).find())
        && items.stream().allMatch(i -> i.length() <= last.length());
  }

  private static int inClause(Passage passage, List<Quantity> all, int i) {
    int end = passage.to(all.get(i).end(), Stop.CLAUSE);
    int count = 0;
    while (i + count < all.size() && all.get(i + count).start() < end) {
      count++;
    }
    return count;
  }

  /** The items to the left; where there are none, what the sentence has just named. */
  private static List<String> items(String list, List<String> before, int count) {
    if (list.isEmpty() || list.equals("同比") || list.endsWith("较上年")) {
      int from = before.size() - count;
      return from < 0 ? List.of() : before.subList(from, before.size());
    }
    List<String> items = new ArrayList<>(List.of(AND.split(list, -1)));
    String last = items.get(items.size() - 1);
    Matcher common = COMMON.matcher(last);
    if (items.size() > 1 && common.matches()) {
      items.set(items.size() - 1, common.group(1));
      items.replaceAll(item -> item + common.group(2));
    } else if (shares(items)) {
      items.replaceAll(
          item ->
              item.equals(last)
                  ? item
                  : item + last.substring(Math.min(item.length(), last.length())));
    } else if (last.length() > 5) {
      items.replaceAll(item -> item.length() <= 2 ? item + last.substring(item.length()) : item);
    }
    return items;
  }
}
