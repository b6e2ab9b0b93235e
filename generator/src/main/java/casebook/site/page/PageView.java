package casebook.site.page;

import java.util.List;

/**
 * A page of running text, such as about.
 *
 * @param language of the text, {@code zh} or {@code en}
 * @param body HTML
 * @param files that the text is about, to be downloaded
 */
public record PageView(Frame frame, String heading, String language, String body, List<Link> files)
    implements View {
  public PageView {
    files = List.copyOf(files);
  }
}
