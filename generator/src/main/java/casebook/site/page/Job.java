package casebook.site.page;

import java.util.List;

/** Files that are made together, on one thread: usually one page in each language. */
@FunctionalInterface
public interface Job {
  List<Output> outputs();
}
