package casebook.site.page;

import java.util.List;

/**
 * An index of one level, in groups: indicators, years.
 *
 * @param filtered whether it is long enough to be narrowed by typing
 */
public record IndexView(
    Frame frame, String heading, String lead, boolean filtered, List<ListView.Group> groups)
    implements View {
  public IndexView {
    groups = List.copyOf(groups);
  }
}
