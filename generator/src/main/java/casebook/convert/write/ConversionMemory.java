package casebook.convert.write;

import casebook.model.Message;
import casebook.model.Place;
import casebook.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What convert wrote last time, a line of JSON a case.
 *
 * @param cases in the order of documents and of their text
 */
record ConversionMemory(List<Written> cases) {
  private static final ObjectMapper JSON = JsonMapper.shared();
  private static final int SKETCH = 8;

  static final ConversionMemory EMPTY = new ConversionMemory(List.of());

  /**
   * A case that convert once wrote.
   *
   * @param document file name of its source
   * @param title as printed there; empty where none is
   * @param text digest of its text in the source
   * @param sketch of that text, to know it again when the source has changed
   * @param file digest of the case file as written; empty when the file was found, not written
   */
  record Written(
      String slug, String document, String title, String text, Sketch sketch, String file) {
    Written {
      sketch = sketch.first(SKETCH);
    }

    Written withSlug(String other) {
      return new Written(other, document, title, text, sketch, file);
    }

    Written withFile(String digest) {
      return new Written(slug, document, title, text, sketch, digest);
    }
  }

  ConversionMemory {
    cases = List.copyOf(cases);
  }

  /**
   * Reads the file; without one, nothing was ever written.
   *
   * @throws Unreadable if it is no memory of a conversion
   */
  static ConversionMemory read(Path file) throws IOException, Unreadable {
    if (!Files.exists(file)) {
      return EMPTY;
    }
    List<Written> cases = new ArrayList<>();
    int line = 0;
    for (String text : Files.readAllLines(file)) {
      line++;
      String entry = text.strip();
      if (entry.startsWith("{\"slug\"")) {
        cases.add(entry(entry, file, line));
      } else if (!entry.isEmpty() && !entry.equals("[") && !entry.equals("]")) {
        throw new Unreadable(file, line);
      }
    }
    return new ConversionMemory(cases);
  }

  private static Written entry(String text, Path file, int line) throws Unreadable {
    String object = text.endsWith(",") ? text.substring(0, text.length() - 1) : text;
    try {
      JsonNode node = JSON.readTree(object);
      return new Written(
          string(node, "slug"),
          string(node, "document"),
          string(node, "title"),
          string(node, "text"),
          Sketch.parse(string(node, "sketch")),
          string(node, "file"));
    } catch (JacksonException | IllegalArgumentException e) {
      throw new Unreadable(file, line);
    }
  }

  private static String string(JsonNode node, String key) {
    return Optional.ofNullable(node.get(key))
        .filter(JsonNode::isString)
        .map(JsonNode::asString)
        .orElseThrow(() -> new IllegalArgumentException(key));
  }

  void write(Path file) throws IOException {
    StringBuilder out = new StringBuilder("[\n");
    for (int i = 0; i < cases.size(); i++) {
      Written written = cases.get(i);
      ObjectNode node = JSON.createObjectNode();
      node.put("slug", written.slug());
      node.put("document", written.document());
      node.put("title", written.title());
      node.put("text", written.text());
      node.put("sketch", written.sketch().toString());
      node.put("file", written.file());
      out.append(JSON.writeValueAsString(node)).append(i + 1 < cases.size() ? ",\n" : "\n");
    }
    AtomicFiles.write(file, out.append("]\n").toString());
  }

  /** The file is damaged, by a merge most likely; going on would call every case edited. */
  static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;
    private final transient Problem problem;

    Unreadable(Path file, int line) {
      super(file + ":" + line);
      this.problem =
          Problem.error(
              new Place(file.toString().replace('\\', '/'), line, 0),
              Message.of("write.memory-broken"));
    }

    Problem problem() {
      return problem;
    }
  }
}
