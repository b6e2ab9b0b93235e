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
    private byte[] path = new byte[256];
    private final Numbers ids = new Numbers();
    private final Numbers links = new Numbers();

    Reading(String page, byte[] html) {
      this.html = html;
      this.self = hash(page);
      this.folder = page.substring(0, page.lastIndexOf('/') + 1).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void attribute(boolean isId, int start, int end) {
      if (isId) {
        ids.add(anchor(self, html, start, end));
      } else if (contains(html, start, end, '&')) {
        byte[] link = Href.value(html, start, end).getBytes(StandardCharsets.UTF_8);
        link(link, 0, link.length);
      } else {
        link(html, start, end);
      }
    }

    private void link(byte[] text, int start, int end) {
      if (Href.leaves(text, start, end)) {
        return;
      }
      int hash = indexOf(text, start, end, '#');
      int query = indexOf(text, start, hash, '?');
      if (contains(text, start, end, '%')) {
        byte[] address = decoded(text, start, query);
        byte[] anchor = decoded(text, Math.min(hash + 1, end), end);
        link(address, 0, address.length, anchor, 0, anchor.length);
      } else {
        link(text, start, query, text, hash + 1, end);
      }
    }

    private void link(byte[] address, int start, int end, byte[] anchor, int from, int to) {
      long target = start == end ? self : target(address, start, end);
      links.add(target);
      int stop = Href.anchorEnd(anchor, from, to);
      if (from < stop) {
        links.add(anchor(target, anchor, from, stop));
      }
    }

    private static byte[] decoded(byte[] text, int start, int end) {
      String part = new String(text, start, end - start, StandardCharsets.UTF_8);
      return Href.decoded(part).getBytes(StandardCharsets.UTF_8);
    }

    private static boolean contains(byte[] text, int start, int end, char ascii) {
      return indexOf(text, start, end, ascii) < end;
    }

    private static int indexOf(byte[] text, int start, int end, char ascii) {
      int at = start;
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
      int longest = folder.length + end - start + 1;
      if (path.length < longest) {
        path = new byte[longest * 2];
      }
      int size = folder.length;
      System.arraycopy(folder, 0, path, 0, size);
      for (int at = start; at < end; ) {
        int next = at;
        while (next < end && text[next] != '/') {
          next++;
        }
        int length = next - at;
        if (length == 2 && text[at] == '.' && text[at + 1] == '.') {
          size = parent(size);
        } else if (length != 1 || text[at] != '.') {
          System.arraycopy(text, at, path, size, length);
          size += length;
          if (next < end) {
            path[size++] = '/';
          }
        }
        at = next + 1;
      }
      long hash = add(START, path, 0, size);
      return size > 0 && path[size - 1] != '/' ? hash : add(hash, INDEX, 0, INDEX.length);
    }

    private int parent(int size) {
      int parent = Math.max(0, size - 1);
      while (parent > 0 && path[parent - 1] != '/') {
        parent--;
      }
      return parent;
    }
  }
}
