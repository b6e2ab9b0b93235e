package casebook.site.feed;

import casebook.site.page.Context;
import casebook.site.page.Job;
import java.util.ArrayList;
import java.util.List;

/** The files of this package, as jobs. Those that need absolute addresses need a base URL. */
public final class Feeds {
  private Feeds() {}

  public static List<Job> of(Context context) {
    List<Job> jobs = new ArrayList<>();
    jobs.add(() -> List.of(Robots.of(context), Llms.of(context)));
    jobs.add(Headers::files);
    jobs.addAll(ShortAddresses.of(context));
    if (context.publication().baseUrl().isPresent()) {
      jobs.add(() -> Sitemap.of(context));
      jobs.add(() -> List.of(Atom.of(context)));
    }
    return jobs;
  }
}
