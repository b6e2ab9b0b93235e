package casebook.booklet.book;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Columns for tables that come without: each as wide as its text asks for, within limits. */
final class Tables {
  private static final int NARROWEST = 4;
  private static final int WIDEST = 24;
  private static final double WHOLE = 100;

  private Tables() {}

  static void size(Element body) {
    for (Element table : body.select("table")) {
      double[] widths = widths(table);
      double sum = 0;
      for (double width : widths) {
        sum += width;
      }
      StringBuilder group = new StringBuilder("<colgroup>");
      for (double width : widths) {
        group.append(
            String.format(Locale.ROOT, "<col style=\"width:%.2f%%\"/>", width * WHOLE / sum));
      }
      table.prepend(group.append("</colgroup>").toString());
      table.addClass("text");
    }
  }

  private static double[] widths(Element table) {
    Elements rows = table.select("tr");
    int columns = rows.stream().mapToInt(r -> r.children().size()).max().orElse(1);
    double[] widths = new double[Math.max(1, columns)];
    java.util.Arrays.fill(widths, NARROWEST);
    for (Element row : rows) {
      int column = 0;
      for (Element cell : row.children()) {
        double length = Math.min(WIDEST, cell.text().length() + 1);
        widths[column] = Math.max(widths[column], length);
        column++;
      }
    }
    return widths;
  }
}
