package casebook.catalogue;

import java.util.stream.Collectors;

/** A catalogue's links as text, for golden files. */
final class Dump {
  private Dump() {}

  static String of(Catalogue catalogue) {
    StringBuilder out = new StringBuilder();
    out.append("《").append(catalogue.publication().title()).append("》\n");
    for (Entry entry : catalogue.entries()) {
      out.append(entry.slug())
          .append(" ← ")
          .append(entry.previous().orElse("-"))
          .append(" → ")
          .append(entry.next().orElse("-"))
          .append(
              entry.related().stream()
                  .map(r -> " " + r.reason() + ":" + r.slug())
                  .collect(Collectors.joining()))
          .append('\n');
    }
    catalogue.regions().forEach(node -> region(node, "", out));
    catalogue.themes().forEach(node -> theme(node, "", out));
    for (IndicatorNode node : catalogue.indicators()) {
      out.append(node.indicator().id()).append(':');
      node.readings()
          .forEach(
              r ->
                  out.append(' ')
                      .append(r.slug())
                      .append('#')
                      .append(r.number())
                      .append('=')
                      .append(r.measure().value())
                      .append(r.measure().unit()));
      out.append('\n');
    }
    catalogue.years().forEach(y -> out.append(y.year()).append(' ').append(y.cases()).append('\n'));
    catalogue
        .pages()
        .forEach(p -> out.append(p.slug()).append('.').append(p.language()).append('\n'));
    return out.toString();
  }

  private static void region(RegionNode node, String indent, StringBuilder out) {
    out.append(indent).append(node.region().name()).append(' ').append(node.count());
    out.append(' ').append(node.cases()).append('\n');
    node.children().forEach(child -> region(child, indent + "  ", out));
  }

  private static void theme(ThemeNode node, String indent, StringBuilder out) {
    out.append(indent).append(node.theme().name()).append(' ').append(node.count());
    out.append(' ').append(node.cases()).append('\n');
    node.children().forEach(child -> theme(child, indent + "  ", out));
  }
}
