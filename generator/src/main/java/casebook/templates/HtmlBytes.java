package casebook.templates;

import gg.jte.Content;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * HTML as the bytes of its file: characters are escaped and encoded in one pass, where jte's own
 * output escapes to pieces of text, encodes each and gathers them. The rules are those of {@link
 * OwaspHtmlTemplateOutput}, which still writes what is rare: scripts, event attributes and links
 * that name a scheme.
 */
public final class HtmlBytes implements HtmlTemplateOutput {
  /** What stands for an ASCII character below 0x40; null where it stands for itself. */
  private static final @Nullable String[] NONE = new String[0x40];

  private static final @Nullable String[] TEXT = escapes(false);
  private static final @Nullable String[] ATTRIBUTE = escapes(true);

  private byte[] bytes = new byte[1 << 15];
  private int size;
  private char[] characters = new char[1 << 12];
  private @Nullable String tag;
  private @Nullable String attribute;

  public byte[] toByteArray() {
    return Arrays.copyOf(bytes, size);
  }

  @Override
  public void setContext(@Nullable String tagName, @Nullable String attributeName) {
    tag = tagName;
    attribute = attributeName;
  }

  @Override
  public void writeUserContent(@Nullable String value) {
    if (value == null) {
      return;
    }
    if (attribute == null ? isScript(tag) : isDelicate(attribute, value)) {
      StringOutput careful = new StringOutput();
      OwaspHtmlTemplateOutput owasp = new OwaspHtmlTemplateOutput(careful);
      owasp.setContext(tag, attribute);
      owasp.writeUserContent(value);
      writeContent(careful.toString());
    } else {
      write(value, 0, value.length(), attribute == null ? TEXT : ATTRIBUTE);
    }
  }

  private static boolean isScript(@Nullable String tag) {
    return tag != null && tag.length() == 6 && tag.equals("script");
  }

  private static boolean isDelicate(String attribute, String value) {
    return switch (attribute.charAt(0)) {
      case 'o' -> attribute.startsWith("on");
      case 'h' -> attribute.equals("href") && value.indexOf(':') >= 0;
      default -> false;
    };
  }

  @Override
  public void writeUserContent(@Nullable Content content) {
    if (content == null) {
      return;
    }
    if (attribute == null) {
      content.writeTo(this);
    } else {
      StringOutput plain = new StringOutput();
      content.writeTo(plain);
      writeUserContent(plain.toString());
    }
  }

  @Override
  public void writeContent(String value) {
    write(value, 0, value.length(), NONE);
  }

  @Override
  public void writeContent(String value, int start, int end) {
    write(value, start, end, NONE);
  }

  @Override
  public void writeBinaryContent(byte[] value) {
    ensure(value.length);
    System.arraycopy(value, 0, bytes, size, value.length);
    size += value.length;
  }

  private static @Nullable String[] escapes(boolean quotes) {
    @Nullable String[] escapes = new String[0x40];
    escapes['&'] = "&amp;";
    escapes['<'] = "&lt;";
    if (quotes) {
      escapes['"'] = "&#34;";
      escapes['\''] = "&#39;";
    } else {
      escapes['>'] = "&gt;";
    }
    return escapes;
  }

  private void write(String value, int start, int end, @Nullable String[] escapes) {
    int length = end - start;
    if (characters.length < length) {
      characters = new char[length * 2];
    }
    char[] from = characters;
    value.getChars(start, end, from, 0);
    ensure(length * 5);
    byte[] to = bytes;
    int at = size;
    for (int i = 0; i < length; i++) {
      char c = from[i];
      if (c < 0x80) {
        String escape = c < 0x40 ? escapes[c] : null;
        if (escape == null) {
          to[at++] = (byte) c;
        } else {
          for (int j = 0; j < escape.length(); j++) {
            to[at++] = (byte) escape.charAt(j);
          }
        }
      } else if (c < 0x800) {
        to[at++] = (byte) (0xc0 | (c >> 6));
        to[at++] = (byte) (0x80 | (c & 0x3f));
      } else if (!Character.isSurrogate(c)) {
        to[at++] = (byte) (0xe0 | (c >> 12));
        to[at++] = (byte) (0x80 | ((c >> 6) & 0x3f));
        to[at++] = (byte) (0x80 | (c & 0x3f));
      } else if (i + 1 < length && Character.isSurrogatePair(c, from[i + 1])) {
        byte[] pair = new String(from, i++, 2).getBytes(StandardCharsets.UTF_8);
        System.arraycopy(pair, 0, to, at, pair.length);
        at += pair.length;
      } else {
        to[at++] = '?';
      }
    }
    size = at;
  }

  private void ensure(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
    }
  }
}
