package casebook.model;

import java.util.Optional;

/**
 * Where a case's text came from.
 *
 * @param document file name in {@code content/sources/}
 * @param title how to cite it
 */
public record Source(
    String document, LineRange lines, Optional<String> title, Optional<String> url) {
  public Source {
    title = title.filter(text -> !text.isBlank());
    url = url.filter(text -> !text.isBlank());
  }
}
