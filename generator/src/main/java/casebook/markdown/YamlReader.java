package casebook.markdown;

import casebook.markdown.YamlNode.Broken;
import casebook.markdown.YamlNode.Entry;
import casebook.markdown.YamlNode.Mapping;
import casebook.markdown.YamlNode.Scalar;
import casebook.markdown.YamlNode.Sequence;
import casebook.model.Message;
import casebook.model.Place;
import casebook.model.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * YAML text → nodes with places. Of YAML only what a content file needs: mappings, lists and
 * scalars; anchors, aliases and several documents in one are problems. A top-level key whose YAML
 * is broken does not hide what is wrong with the others.
 */
final class YamlReader {
  private static final YAMLFactory FACTORY = YAMLFactory.builder().build();

  private static final Pattern LEADING_KEY = Pattern.compile("[a-z][a-z_-]*");
  private static final Pattern TOP_LEVEL = Pattern.compile("(?m)^(?=[^\\s#\\-\\]}])");

  private final String file;
  private final Consumer<Problem> problems;

  /** Lines of the text that is being parsed, where it has characters of two units. */
  private List<String> lines = List.of();

  YamlReader(String file, Consumer<Problem> problems) {
    this.file = file;
    this.problems = problems;
  }

  /**
   * Reads a mapping.
   *
   * @param firstLine line of the file on which the text starts, 1-based
   * @return what could be read of it; the rest was reported
   */
  Mapping mapping(String text, int firstLine) {
    try {
      return asMapping(parse(text, firstLine), text, firstLine);
    } catch (JacksonException wholeIsBroken) {
      return byTopLevelKey(text, firstLine, wholeIsBroken);
    }
  }

  private Mapping asMapping(Optional<YamlNode> node, String text, int firstLine) {
    if (node.isPresent() && node.get() instanceof Mapping mapping) {
      return mapping;
    }
    node.ifPresent(n -> problems.accept(YamlMistakes.noMapping(n.place(), text, firstLine)));
    return new Mapping(new Place(file, firstLine, 1), broken(text, firstLine));
  }

  /** Reads each top-level key alone, so that one broken key does not hide the others. */
  private Mapping byTopLevelKey(String text, int firstLine, JacksonException refusal) {
    List<Entry> entries = new ArrayList<>();
    boolean explained = false;
    int line = firstLine;
    for (String part : TOP_LEVEL.split(text, -1)) {
      try {
        entries.addAll(asMapping(parse(part, line), part, line).entries());
      } catch (JacksonException e) {
        problems.accept(YamlMistakes.syntax(file, part, line, e));
        entries.addAll(broken(part, line));
        explained = true;
      }
      line += (int) part.chars().filter(c -> c == '\n').count();
    }
    if (!explained) {
      problems.accept(YamlMistakes.syntax(file, text, firstLine, refusal));
    }
    return new Mapping(new Place(file, firstLine, 1), firstOfEach(entries));
  }

  /** The key that a broken text starts with, so that it doesn't count as missing. */
  private List<Entry> broken(String text, int firstLine) {
    Matcher key = LEADING_KEY.matcher(text);
    Place place = new Place(file, firstLine, 1);
    return key.lookingAt() ? List.of(new Entry(key.group(), place, new Broken(place))) : List.of();
  }

  private Optional<YamlNode> parse(String text, int firstLine) {
    boolean wide = text.codePointCount(0, text.length()) < text.length();
    lines = wide ? text.lines().toList() : List.of();
    try (YAMLParser parser = (YAMLParser) FACTORY.createParser(ObjectReadContext.empty(), text)) {
      if (parser.nextToken() == null) {
        return Optional.empty();
      }
      YamlNode node = node(parser, firstLine - 1);
      if (parser.nextToken() != null) {
        report(place(parser, firstLine - 1), "markdown.several-documents");
      }
      return Optional.of(node);
    }
  }

  private YamlNode node(YAMLParser parser, int above) {
    Place place = place(parser, above);
    if (parser.isCurrentAlias() || parser.getObjectId() != null) {
      report(place, "markdown.anchor");
    }
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      List<Entry> entries = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        Place keyPlace = place(parser, above);
        String key = key(parser.getString(), keyPlace);
        parser.nextToken();
        entries.add(new Entry(key, keyPlace, value(parser, above, keyPlace)));
      }
      return new Mapping(place, firstOfEach(entries));
    }
    if (token == JsonToken.START_ARRAY) {
      List<YamlNode> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(node(parser, above));
      }
      return new Sequence(place, items);
    }
    String text = parser.getString();
    boolean absent = token == JsonToken.VALUE_NULL;
    return new Scalar(place, absent ? "" : text, absent);
  }

  /** A full-width blank indents for the eye only; YAML makes it part of the key. */
  private String key(String written, Place place) {
    String key = written.strip();
    if (key.length() < written.length()) {
      report(place, "markdown.wide-blank");
    }
    return key;
  }

  /** A value that is absent stands nowhere: its key is the place to look at. */
  private YamlNode value(YAMLParser parser, int above, Place keyPlace) {
    YamlNode node = node(parser, above);
    return node instanceof Scalar scalar && scalar.absent() ? new Scalar(keyPlace, "", true) : node;
  }

  private List<Entry> firstOfEach(List<Entry> entries) {
    Map<String, Entry> first = new HashMap<>();
    List<Entry> kept = new ArrayList<>();
    for (Entry entry : entries) {
      Entry earlier = first.putIfAbsent(entry.key(), entry);
      if (earlier == null) {
        kept.add(entry);
      } else {
        report(entry.place(), "markdown.duplicate-key", entry.key(), earlier.place().line());
      }
    }
    return kept;
  }

  /** The YAML parser counts code points, everybody else UTF-16 units; they differ beside emoji. */
  private Place place(JsonParser parser, int above) {
    TokenStreamLocation location = parser.currentTokenLocation();
    int line = location.getLineNr();
    int column = location.getColumnNr();
    String before = line <= lines.size() ? lines.get(line - 1) : "";
    int units =
        column - 1 <= before.codePointCount(0, before.length())
            ? before.offsetByCodePoints(0, column - 1) + 1
            : column;
    return new Place(file, above + line, units);
  }

  private void report(Place place, String key, Object... arguments) {
    problems.accept(Problem.error(place, Message.of(key, arguments)));
  }
}
