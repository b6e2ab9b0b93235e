package casebook.site.page;

import casebook.catalogue.Entry;
import casebook.model.Indicator;
import casebook.model.Region;
import casebook.model.Theme;

/** Where pages stand, from the root of the site in a language. */
public final class Addresses {
  /** Of the list of cases that no place is stated for; no region's address is such a word. */
  public static final String NO_REGION = "regions/none/";

  /** Of the list of cases that no year is stated for. */
  public static final String NO_YEAR = "years/none/";

  private Addresses() {}

  public static String of(Entry entry) {
    return of(entry.slug());
  }

  /** Of a case, by its slug. */
  public static String of(String slug) {
    return "cases/" + slug + "/";
  }

  /** Of a case as a Markdown file, the same in every language. */
  public static String markdown(Entry entry) {
    return of(entry) + entry.slug() + ".md";
  }

  public static String of(Region region) {
    return "regions/" + region.slug() + "/";
  }

  public static String of(Theme theme) {
    return "themes/" + theme.id() + "/";
  }

  public static String of(Indicator indicator) {
    return "indicators/" + indicator.id() + "/";
  }

  public static String year(int year) {
    return "years/" + year + "/";
  }

  /** Of the sentence that states a case's measure; {@code number} counts from 1. */
  public static String figure(String slug, int number) {
    return of(slug) + "#" + figure(number);
  }

  /** Id of a measure on its case's page. */
  static String figure(int number) {
    return "figure-" + number;
  }
}
