package casebook.site.page;

import java.util.List;
import java.util.Locale;

/** Parts of the site that the navigation names; a page belongs to one or to none. */
public enum Section {
  HOME(""),
  CASES("cases/"),
  REGIONS("regions/"),
  THEMES("themes/"),
  INDICATORS("indicators/"),
  YEARS("years/"),
  SEARCH("search/"),
  DATA("data/"),
  ABOUT("about/"),
  MISSING(""),
  NONE("");

  /** Those that lie beside each other at the top of every page. */
  public static final List<Section> LISTED = List.of(CASES, REGIONS, THEMES, INDICATORS, YEARS);

  private final String address;

  Section(String address) {
    this.address = address;
  }

  public String address() {
    return address;
  }

  /** Key of its name: {@code nav.cases}. */
  public String key() {
    return "nav." + name().toLowerCase(Locale.ROOT);
  }
}
