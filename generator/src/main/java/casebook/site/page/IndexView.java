package casebook.site.page;

import java.util.List;

/** An index of one level, in groups: indicators, years. */
public record IndexView(Frame frame, String heading, String lead, List<ListView.Group> groups)
    implements View {
  public IndexView {
    groups = List.copyOf(groups);
  }
}
