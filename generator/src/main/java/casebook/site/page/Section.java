package casebook.site.page;

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
