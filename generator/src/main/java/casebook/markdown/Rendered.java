package casebook.markdown;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * HTML of a Markdown text.
 *
 * @param html well-formed XHTML fragment, safe to put into a page
 * @param headings in order
 * @param anchors ids of the marks whose phrase was found, without prefix
 */
public record Rendered(String html, List<Heading> headings, Set<String> anchors) {
  public Rendered {
    headings = List.copyOf(headings);
    anchors = Collections.unmodifiableSet(new TreeSet<>(anchors));
  }
}
