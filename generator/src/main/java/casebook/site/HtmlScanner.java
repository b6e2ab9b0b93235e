package casebook.site;

/**
 * Finds the attributes that name or link, without building a tree: a site has more markup than a
 * tree of it is worth. Reads HTML as our templates write it, with quoted attribute values; skips
 * comments and the content of scripts.
 */
final class HtmlScanner {
  private static final byte[] COMMENT = {'!', '-', '-'};
  private static final byte[] COMMENT_END = {'-', '-', '>'};
  private static final byte[] SCRIPT = {'s', 'c', 'r', 'i', 'p', 't'};
  private static final byte[] SCRIPT_END = {'<', '/', 's', 'c', 'r', 'i', 'p', 't', '>'};
  private static final byte[][] LINKS = {
    {'h', 'r', 'e', 'f'}, {'s', 'r', 'c'}, {'a', 'c', 't', 'i', 'o', 'n'}
  };

  private final byte[] html;
  private final Reader reader;
  private int at;

  /** Told of each attribute in order. */
  interface Reader {
    /**
     * An {@code id}, {@code href}, {@code src} or {@code action}.
     *
     * @param isId whether it is an {@code id}; else it links
     * @param start of its value in bytes, entities as written
     * @param end after the value
     */
    void attribute(boolean isId, int start, int end);
  }

  private HtmlScanner(byte[] html, Reader reader) {
    this.html = html;
    this.reader = reader;
  }

  /** Tells a reader of all attributes that name or link. */
  static void scan(byte[] html, Reader reader) {
    new HtmlScanner(html, reader).text();
  }

  private void text() {
    byte[] bytes = html;
    int i = 0;
    while (i < bytes.length) {
      if (bytes[i++] == '<' && i < bytes.length) {
        at = i;
        tagOrComment();
        i = at;
      }
    }
  }

  private void tagOrComment() {
    if (isAt(at, COMMENT)) {
      skipPast(COMMENT_END);
    } else if (isLetter(html[at])) {
      boolean script = isAt(at, SCRIPT);
      tag();
      if (script) {
        skipPast(SCRIPT_END);
      }
    }
  }

  private void tag() {
    byte[] bytes = html;
    int i = at;
    while (i < bytes.length && !isBlank(bytes[i]) && bytes[i] != '>') {
      i++;
    }
    while (i < bytes.length && bytes[i] != '>') {
      i = isBlank(bytes[i]) || bytes[i] == '/' ? i + 1 : attribute(bytes, i);
    }
    at = i;
  }

  /** Reads an attribute and says where it ends. */
  private int attribute(byte[] bytes, int name) {
    int i = name;
    while (i < bytes.length && bytes[i] != '=' && bytes[i] != '>' && !isBlank(bytes[i])) {
      i++;
    }
    int nameEnd = i;
    if (i + 1 >= bytes.length || bytes[i] != '=') {
      return i;
    }
    byte quote = bytes[++i];
    if (quote != '"' && quote != '\'') {
      return i;
    }
    int value = ++i;
    while (i < bytes.length && bytes[i] != quote) {
      i++;
    }
    if (nameEnd - name == 2 && bytes[name] == 'i' && bytes[name + 1] == 'd') {
      reader.attribute(true, value, i);
    } else if (isLink(name, nameEnd)) {
      reader.attribute(false, value, i);
    }
    return i + 1;
  }

  private boolean isLink(int start, int end) {
    for (byte[] link : LINKS) {
      if (link.length == end - start && isAt(start, link)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAt(int start, byte[] text) {
    if (start + text.length > html.length) {
      return false;
    }
    for (int i = 0; i < text.length; i++) {
      if (html[start + i] != text[i]) {
        return false;
      }
    }
    return true;
  }

  private void skipPast(byte[] text) {
    while (at < html.length && !isAt(at, text)) {
      at++;
    }
    at += text.length;
  }

  private static boolean isLetter(byte b) {
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
  }

  private static boolean isBlank(byte b) {
    return b <= ' ' && (b == ' ' || b == '\n' || b == '\t' || b == '\r' || b == '\f');
  }
}
