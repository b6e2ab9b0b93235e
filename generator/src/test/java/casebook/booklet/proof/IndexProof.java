package casebook.booklet.proof;

import casebook.booklet.proof.TaggedPdf.Element;
import casebook.catalogue.Catalogue;
import casebook.catalogue.Entry;
import casebook.model.Region;
import casebook.model.Theme;
import casebook.text.PlaceNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Follows every page number of the three indexes, and looks for those that are missing. */
final class IndexProof {
  private static final int STRADDLING = 30;

  /** Its bold numbers are a list of their own. */
  private static final String INDICATORS = "指标索引";

  private final Catalogue catalogue;
  private final TaggedPdf pdf;
  private final Map<String, Element> sections;
  private final List<String> failures;
  private int followed;

  IndexProof(
      Catalogue catalogue, TaggedPdf pdf, Map<String, Element> sections, List<String> failures) {
    this.catalogue = catalogue;
    this.pdf = pdf;
    this.sections = sections;
    this.failures = failures;
  }

  int followed() {
    return followed;
  }

  void prove() {
    Map<String, Set<Integer>> regions = pages("地区索引");
    Map<String, Set<Integer>> themes = pages("主题索引");
    Map<String, Set<Integer>> indicators = pages(INDICATORS);
    Map<String, String> names = new HashMap<>();
    catalogue.indicators().forEach(i -> names.put(i.indicator().id(), i.indicator().name()));
    for (Entry entry : catalogue.entries()) {
      Element section = sections.get(entry.slug());
      if (section == null) {
        continue;
      }
      entry.region().map(Region::name).ifPresent(n -> lists(regions, n, section.page()));
      entry.themes().stream().map(Theme::name).forEach(n -> lists(themes, n, section.page()));
      for (Element row : section.all("TR")) {
        List<Element> cells = row.all("TD");
        if (cells.size() == 3 && names.containsValue(cells.get(2).text())) {
          lists(indicators, cells.get(2).text(), row.page());
        }
      }
    }
  }

  private void lists(Map<String, Set<Integer>> index, String term, int page) {
    String bare = TaggedPdf.withoutBlanks(term);
    if (!index.getOrDefault(bare, Set.of()).contains(page)) {
      failures.add("index lacks " + term + " on page " + pdf.labels.get(page - 1));
    }
  }

  /** All pages of each term, those inside a range too. */
  private Map<String, Set<Integer>> pages(String title) {
    Map<String, Set<Integer>> index = new HashMap<>();
    for (Element section : pdf.root.all("Sect")) {
      if (section.all("H1").stream().anyMatch(h -> h.text().equals(title))) {
        for (Element line : section.all("P")) {
          entry(title, line, index);
        }
      }
    }
    return index;
  }

  private void entry(String title, Element line, Map<String, Set<Integer>> index) {
    List<String> numbers = new ArrayList<>();
    line.all("Link").forEach(link -> numbers.add(link.text()));
    String locators = String.join("，", numbers);
    if (numbers.isEmpty() || !line.text().endsWith(locators)) {
      if (!numbers.isEmpty()) {
        failures.add(title + ": locators of " + line.text() + " are not links");
      }
      return;
    }
    String term = line.text().substring(0, line.text().length() - locators.length());
    Set<Integer> own = index.computeIfAbsent(term, t -> new TreeSet<>());
    int before = -1;
    for (String number : numbers) {
      String[] ends = number.split("–", 2);
      int first = pdf.pageOf(ends[0]);
      int last = pdf.pageOf(ends[ends.length - 1]);
      boolean joined = title.equals(INDICATORS) || first > before + 1;
      if (first == 0 || last < first || !joined) {
        failures.add(title + ": " + line.text());
      }
      before = last;
      for (int page = Math.max(1, first); page <= last; page++) {
        followed++;
        own.add(page);
        if (!holds(page, term)) {
          failures.add(title + ": page " + pdf.labels.get(page - 1) + " lacks " + term);
        }
      }
    }
  }

  /** A term may begin at the foot of the page and end at the head of the next. */
  private boolean holds(int page, String term) {
    String next = page < pdf.pages.size() ? pdf.pages.get(page) : "";
    String text = pdf.pages.get(page - 1) + next.substring(0, Math.min(next.length(), STRADDLING));
    return text.contains(term) || text.contains(PlaceNames.stem(term));
  }
}
