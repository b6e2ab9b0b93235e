package casebook.site.page;

import casebook.catalogue.Entry;
import casebook.catalogue.RegionNode;
import casebook.catalogue.ThemeNode;
import casebook.model.ThemePath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How many cases each province has of each theme. */
public record Matrix(List<Link> columns, List<Row> rows) {
  private static final int SHADES = 4;

  public Matrix {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** A province. */
  public record Row(Link place, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A number of cases.
   *
   * @param name place and theme, for who cannot see row and column
   * @param href of the list of these cases; absent when there is none
   * @param shade 0 for none, then 1 to 4 by the number
   */
  public record Cell(int count, String name, Optional<String> href, int shade) {}

  static Matrix of(Context context, Frame frame) {
    List<ThemeNode> themes = context.catalogue().themes();
    Map<String, Map<String, Integer>> counts = counts(context);
    int largest =
        counts.values().stream().flatMap(m -> m.values().stream()).mapToInt(n -> n).max().orElse(1);
    List<Row> rows = new ArrayList<>();
    for (RegionNode province : context.divisions().provinces()) {
      Map<String, Integer> own = counts.getOrDefault(province.region().code(), Map.of());
      Link place = link(frame, province);
      List<Cell> cells = new ArrayList<>();
      for (ThemeNode theme : themes) {
        int count = own.getOrDefault(theme.theme().path().top(), 0);
        String name = place.text() + " · " + frame.names().of(theme.theme());
        String query = "?place=" + province.region().slug() + "&theme=" + theme.theme().id();
        Optional<String> href =
            count == 0 ? Optional.empty() : Optional.of(frame.to(Section.CASES.address()) + query);
        int shade = (int) Math.ceil(SHADES * Math.sqrt((double) count / largest));
        cells.add(new Cell(count, name, href, shade));
      }
      rows.add(new Row(place, cells));
    }
    List<Link> columns =
        themes.stream()
            .map(t -> new Link(frame.names().of(t.theme()), frame.to(Addresses.of(t.theme()))))
            .toList();
    return new Matrix(columns, rows);
  }

  private static Link link(Frame frame, RegionNode node) {
    return new Link(frame.names().of(node.region()), frame.to(Addresses.of(node.region())));
  }

  /** By code of the province, then by name of the top level; a case counts once in a cell. */
  private static Map<String, Map<String, Integer>> counts(Context context) {
    Map<String, Map<String, Integer>> counts = new HashMap<>();
    for (Entry entry : context.catalogue().entries()) {
      List<RegionNode> path = entry.region().map(context.divisions()::path).orElse(List.of());
      if (!path.isEmpty()) {
        Set<String> tops = new HashSet<>();
        entry.themes().forEach(t -> tops.add(top(t.path())));
        Map<String, Integer> own =
            counts.computeIfAbsent(path.get(0).region().code(), c -> new HashMap<>());
        tops.forEach(top -> own.merge(top, 1, Integer::sum));
      }
    }
    return counts;
  }

  private static String top(ThemePath path) {
    return path.top();
  }
}
