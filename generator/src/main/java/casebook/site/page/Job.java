package casebook.site.page;

import java.util.List;

/** Pages that are made together, on one thread: usually one page in each language. */
@FunctionalInterface
public interface Job {
  List<Sheet> sheets();
}
