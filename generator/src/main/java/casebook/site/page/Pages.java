package casebook.site.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** All pages of a site, as jobs that may run in any order and at once. */
public final class Pages {
  private Pages() {}

  public static List<Job> of(Context context) {
    List<Job> jobs = new ArrayList<>();
    jobs.add(each(context, language -> HomePage.of(context, language)));
    jobs.addAll(CasePages.of(context));
    jobs.addAll(BrowsePages.of(context));
    jobs.addAll(RegionPages.of(context));
    jobs.addAll(ThemePages.of(context));
    jobs.addAll(IndicatorPages.of(context));
    jobs.addAll(YearPages.of(context));
    jobs.addAll(TextPages.of(context));
    return jobs;
  }

  /** One page in every language. */
  static Job each(Context context, Function<Language, Sheet> page) {
    return () -> context.languages().stream().<Output>map(page).toList();
  }
}
