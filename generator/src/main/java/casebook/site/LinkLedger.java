package casebook.site;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What the pages of a site offer and what they ask for, gathered from their bytes while they are
 * written: nothing is read back as long as all is well. An address is remembered as 64 bits of its
 * hash. Only says whether every link holds; which does not is for {@link LinkChecker} to find.
 */
final class LinkLedger {
  private static final byte[] INDEX = "index.html".getBytes(StandardCharsets.US_ASCII);

  /** FNV-1a, of 64 bits. */
  private static final long START = 0xcbf29ce484222325L;

  private static final long PRIME = 0x100000001b3L;

  /** Between path and anchor; stands in no path, where a {@code #} may. */
  private static final char NO_PATH = 0;

  private final LongSet offered = new LongSet();
  private final LongSet asked = new LongSet();
  private boolean sound = true;

  /** A file of the site, by its path from the root. */
  synchronized void file(String path) {
    offered.add(hash(path));
  }

  /** A page of the site. */
  void page(String path, byte[] html) {
    Reading page = new Reading(path, html);
    HtmlScanner.scan(html, page);
    enter(page);
  }

  private synchronized void enter(Reading page) {
    offered.add(page.self);
    for (int i = 0; i < page.ids.size; i++) {
      offered.add(page.ids.numbers[i]);
    }
    for (int i = 0; i < page.links.size; i++) {
      asked.add(page.links.numbers[i]);
    }
    sound &= page.ids.areDistinct();
  }

  /** Whether every address asked for is offered, and no page gives an id twice. */
  synchronized boolean holds() {
    return sound && offered.containsAll(asked);
  }

  private static long hash(String path) {
    byte[] bytes = path.getBytes(StandardCharsets.UTF_8);
    return add(START, bytes, 0, bytes.length);
  }

  private static long add(long hash, byte[] bytes, int start, int end) {
    long sum = hash;
    for (int i = start; i < end; i++) {
      sum = (sum ^ (bytes[i] & 0xff)) * PRIME;
    }
    return sum;
  }

  private static long add(long hash, char ascii) {
    return (hash ^ ascii) * PRIME;
  }

  /** Numbers in a row, without a box for each. */
  private static final class Numbers {
    private long[] numbers = new long[64];
    private int size;

    void add(long number) {
      if (size == numbers.length) {
        numbers = Arrays.copyOf(numbers, size * 2);
      }
      numbers[size++] = number;
    }

    boolean areDistinct() {
      long[] sorted = Arrays.copyOf(numbers, size);
      Arrays.sort(sorted);
      for (int i = 1; i < size; i++) {
        if (sorted[i] == sorted[i - 1]) {
          return false;
        }
      }
      return true;
    }
  }

  /** One page being read. */
  private static final class Reading implements HtmlScanner.Reader {
    private final byte[] html;
    private final long self;
    private final byte[] folder;

    /** Hashes of the page's folder and of those above it, nearest first, to the root. */
    private final long[] above;

    private final Numbers ids = new Numbers();
    private final Numbers links = new Numbers();

    Reading(String page, byte[] html) {
      this.html = html;
      this.self = hash(page);
      this.folder = page.substring(0, page.lastIndexOf('/') + 1).getBytes(StandardCharsets.UTF_8);
      int depth = 1;
      for (byte b : folder) {
        depth += b == '/' ? 1 : 0;
      }
      this.above = new long[depth];
      above[--depth] = START;
      for (int i = 0; i < folder.length; i++) {
        if (folder[i] == '/') {
          above[--depth] = add(START, folder, 0, i + 1);
        }
      }
    }

    @Override
    public void attribute(boolean isId, int start, int end) {
      if (isId) {
        ids.add(anchor(self, html, start, end));
        return;
      }
      int path = start;
      boolean plain = true;
      while (path < end && html[path] != '#' && html[path] != '?') {
        byte b = html[path++];
        plain &= b != '%' && b != '&' && b != ':';
      }
      if (plain && path == end && (path == start || html[start] != '/')) {
        links.add(path == start ? self : target(html, start, path));
      } else {
        byte[] link = Href.value(html, start, end).getBytes(StandardCharsets.UTF_8);
        link(link);
      }
    }

    /** A link that has more to it than a path. */
    private void link(byte[] text) {
      if (Href.leaves(text, 0, text.length)) {
        return;
      }
      int hash = indexOf(text, text.length, '#');
      int query = indexOf(text, hash, '?');
      byte[] path = decoded(text, 0, query);
      byte[] anchor = decoded(text, Math.min(hash + 1, text.length), text.length);
      long target = path.length == 0 ? self : target(path, 0, path.length);
      links.add(target);
      int stop = Href.anchorEnd(anchor, 0, anchor.length);
      if (stop > 0) {
        links.add(anchor(target, anchor, 0, stop));
      }
    }

    private static byte[] decoded(byte[] text, int start, int end) {
      String part = new String(text, start, end - start, StandardCharsets.UTF_8);
      return Href.decoded(part).getBytes(StandardCharsets.UTF_8);
    }

    private static int indexOf(byte[] text, int end, char ascii) {
      int at = 0;
      while (at < end && text[at] != ascii) {
        at++;
      }
      return at;
    }

    private static long anchor(long page, byte[] text, int start, int end) {
      return add(add(page, NO_PATH), text, start, end);
    }

    /** The file that a relative path means: a folder means its index page. */
    private long target(byte[] text, int start, int end) {
      int up = 0;
      int at = start;
      while (at + 2 < end && text[at] == '.' && text[at + 1] == '.' && text[at + 2] == '/') {
        at += 3;
        up++;
      }
      if (hasDots(text, at, end)) {
        return resolved(new String(text, start, end - start, StandardCharsets.UTF_8));
      }
      long hash = add(above[Math.min(up, above.length - 1)], text, at, end);
      return at < end && text[end - 1] != '/' ? hash : add(hash, INDEX, 0, INDEX.length);
    }

    /** Whether a part of the path may be {@code .} or {@code ..}. */
    private static boolean hasDots(byte[] text, int start, int end) {
      for (int i = start; i < end; i++) {
        if (text[i] == '.' && (i + 1 == end || text[i + 1] == '/')) {
          return true;
        }
      }
      return false;
    }

    private long resolved(String path) {
      String here = new String(folder, StandardCharsets.UTF_8);
      return hash(Href.resolve(here, path));
    }
  }
}
