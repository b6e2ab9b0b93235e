package casebook.convert.write;

import java.nio.file.Path;

/**
 * What to convert and where to.
 *
 * @param sources folder of documents as they arrived; every file in it and below it, hidden ones
 *     left out
 * @param content folder that holds {@code themes.yaml}, {@code indicators.yaml}, {@code
 *     decisions.yaml} and {@code cases/}
 * @param report page to write; the data go beside it with {@code .json} for {@code .html}
 * @param restore write deleted cases again
 * @param prune delete cases whose text has gone from its source and that nobody edited
 */
public record ConversionOptions(
    Path sources, Path content, Path report, boolean restore, boolean prune) {
  public Path cases() {
    return content.resolve("cases");
  }

  public Path decisions() {
    return content.resolve("decisions.yaml");
  }

  public Path themes() {
    return content.resolve("themes.yaml");
  }

  public Path indicators() {
    return content.resolve("indicators.yaml");
  }

  public Path memory() {
    return content.resolve(".casebook").resolve("conversion.json");
  }
}
