package casebook.booklet.book;

import casebook.booklet.book.Book.Part;
import casebook.booklet.book.Book.Section;
import casebook.catalogue.Catalogue;
import casebook.catalogue.Entry;
import casebook.catalogue.RegionNode;
import casebook.catalogue.ThemeNode;
import casebook.model.Publication;
import casebook.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Sorts cases into parts, and within a part into sections, as publication.yaml says:
 *
 * <pre>辽宁省 10、广东省 21、北京市 1、浙江省 2、no region 7 → 辽宁省、广东省、各地（北京市、浙江省）、地区不详</pre>
 */
final class PartPlanner {
  private static final String ELSEWHERE = "";

  /** Cases that make a part: fewer of a province or theme join those of others. */
  private static final int FEWEST_CASES = 3;

  private final Catalogue catalogue;
  private final Messages words;

  PartPlanner(Catalogue catalogue, Messages words) {
    this.catalogue = catalogue;
    this.words = words;
  }

  /** A part before its chapters are written. */
  record Plan(String id, String title, Map<String, List<Entry>> sections) {
    List<Entry> entries() {
      return sections.values().stream().flatMap(List::stream).toList();
    }
  }

  List<Plan> plan(List<Entry> entries) {
    List<Publication.Part> by = catalogue.publication().parts();
    if (by.isEmpty()) {
      return List.of(new Plan("part-1", words.text("booklet.cases"), Map.of(ELSEWHERE, entries)));
    }
    Map<String, List<Entry>> groups = group(entries, by.get(0));
    Optional<List<Entry>> elsewhere = Optional.ofNullable(groups.remove(ELSEWHERE));
    Map<String, List<Entry>> small = small(groups);
    groups.keySet().removeAll(small.keySet());
    List<Plan> plans = new ArrayList<>();
    groups.forEach((name, own) -> plans.add(plan(plans.size(), name, sections(own, by))));
    if (!small.isEmpty()) {
      plans.add(plan(plans.size(), words.text("booklet.several." + key(by.get(0))), small));
    }
    elsewhere.ifPresent(
        own ->
            plans.add(
                plan(
                    plans.size(),
                    words.text("booklet.unknown." + key(by.get(0))),
                    sections(own, by))));
    return plans;
  }

  /**
   * Groups too small for parts of their own, which share one beside the large ones: ten parts with
   * a case each tear a book to pieces. A single small group keeps its name and its part, and so do
   * all where none is large.
   */
  private static Map<String, List<Entry>> small(Map<String, List<Entry>> groups) {
    Map<String, List<Entry>> small = new LinkedHashMap<>(groups);
    small.values().removeIf(own -> own.size() >= FEWEST_CASES);
    return small.size() > 1 && small.size() < groups.size() ? small : Map.of();
  }

  private static Plan plan(int before, String title, Map<String, List<Entry>> sections) {
    return new Plan("part-" + (before + 1), title, sections);
  }

  private Map<String, List<Entry>> sections(List<Entry> own, List<Publication.Part> by) {
    if (by.size() < 2) {
      return Map.of(ELSEWHERE, own);
    }
    Map<String, List<Entry>> sections = group(own, by.get(1));
    if (sections.size() > 1 && sections.containsKey(ELSEWHERE)) {
      List<Entry> unknown = sections.remove(ELSEWHERE);
      sections.put(words.text("booklet.unknown." + key(by.get(1))), unknown);
    }
    return sections;
  }

  private static String key(Publication.Part by) {
    return by == Publication.Part.REGION ? "region" : "theme";
  }

  /**
   * Parts from plans, with the chapters that were written for them.
   *
   * @param awards entries of the appendix
   */
  List<Part> parts(List<Plan> plans, List<Entry> awards, Function<Entry, Chapter> chapters) {
    List<Part> parts = new ArrayList<>();
    for (Plan plan : plans) {
      List<Section> sections = new ArrayList<>();
      plan.sections()
          .forEach(
              (heading, entries) ->
                  sections.add(
                      new Section(
                          Optional.of(heading).filter(h -> !h.equals(ELSEWHERE)),
                          entries.stream().map(chapters).toList())));
      String label =
          plans.size() == 1 ? "" : words.text("booklet.part", chineseNumber(parts.size() + 1));
      parts.add(new Part(plan.id(), label, plan.title(), sections));
    }
    if (!awards.isEmpty()) {
      Section lists = new Section(Optional.empty(), awards.stream().map(chapters).toList());
      parts.add(
          new Part(
              "awards",
              words.text("booklet.appendix"),
              words.text("booklet.awards"),
              List.of(lists)));
    }
    return parts;
  }

  private Map<String, List<Entry>> group(List<Entry> entries, Publication.Part by) {
    Map<String, List<Entry>> groups = new LinkedHashMap<>();
    order(by).forEach(name -> groups.put(name, new ArrayList<>()));
    groups.put(ELSEWHERE, new ArrayList<>());
    for (Entry entry : entries) {
      String name = by == Publication.Part.REGION ? province(entry) : topTheme(entry);
      groups.computeIfAbsent(name, n -> new ArrayList<>()).add(entry);
    }
    groups.values().removeIf(List::isEmpty);
    return groups;
  }

  private List<String> order(Publication.Part by) {
    return by == Publication.Part.REGION
        ? catalogue.regions().stream().map(RegionNode::region).map(r -> r.name()).toList()
        : catalogue.themes().stream().map(ThemeNode::theme).map(t -> t.name()).toList();
  }

  private static String province(Entry entry) {
    return entry.region().map(r -> r.path().names().get(0)).orElse(ELSEWHERE);
  }

  private static String topTheme(Entry entry) {
    return entry.themes().stream().findFirst().map(t -> t.path().top()).orElse(ELSEWHERE);
  }

  /** 1 to 99 as Chinese counts them: 十, 十二, 三十四. */
  static String chineseNumber(int number) {
    String digits = "零一二三四五六七八九";
    if (number < 10) {
      return String.valueOf(digits.charAt(number));
    }
    String tens = number < 20 ? "十" : digits.charAt(number / 10) + "十";
    return number % 10 == 0 ? tens : tens + digits.charAt(number % 10);
  }
}
