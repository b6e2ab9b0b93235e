package casebook.convert.outline;

import casebook.convert.draft.Block;
import casebook.convert.read.Line;
import casebook.convert.read.Shape;
import casebook.convert.trace.Edit;
import casebook.convert.trace.Rule;
import casebook.convert.trace.Traced;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Lays the rows of a table: as entries where its head names titles and who sent them. */
final class Rows {
  private static final Pattern NUMBER = Pattern.compile("序\\s?号|编\\s?号|No\\.?|排名|名次");
  private static final Pattern TITLE =
      Pattern.compile(".*(?:案例|名称|题目|项目|标题|经验|做法|材料|作品|成果)(?:名称|题目|标题)?");
  private static final Pattern PLACE =
      Pattern.compile(".*(?:单位|地区|申报|报送|推荐|选送|县区|县（市、区）|市县|所属|所在地|区域|机构|部门).*");

  private final List<List<Traced>> rows = new ArrayList<>();
  private final int line;
  private int number = -1;
  private int title = -1;
  private int place = -1;

  private Rows(List<Line> lines) {
    this.line = lines.get(0).first();
    for (Line row : lines) {
      rows.add(cells(row.text()));
    }
    List<Traced> head = rows.get(0);
    for (int i = 0; i < head.size(); i++) {
      String name = head.get(i).text();
      if (NUMBER.matcher(name).matches()) {
        number = i;
      } else if (place < 0 && PLACE.matcher(name).matches()) {
        place = i;
      } else if (title < 0 && TITLE.matcher(name).matches()) {
        title = i;
      }
    }
  }

  /** How many of the lines from {@code at} on are rows of one table. */
  static int count(List<Line> lines, int at) {
    int end = at;
    while (end < lines.size() && lines.get(end).shape().is(Shape.Type.ROW)) {
      end++;
    }
    return end - at;
  }

  /** Whether rows are a list of titles. */
  static boolean areEntries(List<Line> lines) {
    Rows rows = new Rows(lines);
    return rows.title >= 0 && (rows.place >= 0 || rows.number >= 0) && lines.size() > 2;
  }

  static List<Laid> lay(List<Line> lines) {
    Rows rows = new Rows(lines);
    return areEntries(lines) ? rows.entries(lines) : List.of(rows.table());
  }

  private List<Laid> entries(List<Line> lines) {
    List<Laid> laid = new ArrayList<>();
    Traced head = Traced.join(rows.get(0)).drop(Rule.STRUCTURE);
    for (int i = 1; i < rows.size(); i++) {
      List<Traced> kept = new ArrayList<>();
      kept.add(i == 1 ? head : Traced.EMPTY);
      List<Traced> row = rows.get(i);
      for (int cell = 0; cell < row.size(); cell++) {
        kept.add(
            cell == title || cell == place ? row.get(cell) : row.get(cell).drop(Rule.STRUCTURE));
      }
      String words = title < row.size() ? row.get(title).text() : "";
      Optional<String> from =
          place >= 0 && place < row.size()
              ? Optional.of(row.get(place).text()).filter(p -> !p.isEmpty())
              : Optional.empty();
      laid.add(
          new Laid(
              Traced.join(kept),
              new Block.AwardEntry(lines.get(i).first(), ordinal(row, i), from, words)));
    }
    return laid;
  }

  private OptionalInt ordinal(List<Traced> row, int count) {
    String printed = number >= 0 && number < row.size() ? row.get(number).text() : "";
    boolean counts =
        !printed.isEmpty()
            && printed.length() < 5
            && printed.chars().allMatch(c -> c >= '0' && c <= '9');
    return OptionalInt.of(counts ? Integer.parseInt(printed) : count);
  }

  private Laid table() {
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    List<List<String>> cells = new ArrayList<>();
    for (List<Traced> row : rows) {
      List<String> texts = new ArrayList<>(row.stream().map(Traced::text).toList());
      while (texts.size() < width) {
        texts.add("");
      }
      cells.add(texts);
    }
    List<Traced> all = rows.stream().flatMap(List::stream).toList();
    return new Laid(Traced.join(all), new Block.Table(line, cells));
  }

  /** The cells of a row; each tab goes with the cell after it. */
  private static List<Traced> cells(Traced row) {
    List<Traced> cells = new ArrayList<>();
    String text = row.text();
    int start = 0;
    while (start <= text.length()) {
      int tab = text.indexOf('\t', start);
      int end = tab < 0 ? text.length() : tab;
      int from = start == 0 ? 0 : start - 1;
      Traced cell = row.slice(from, end);
      if (start > 0) {
        cell = cell.edit(List.of(Edit.drop(0, 1, Rule.STRUCTURE)));
      }
      cells.add(cell.strip(Rule.LAYOUT));
      if (tab < 0) {
        break;
      }
      start = tab + 1;
    }
    return cells;
  }
}
