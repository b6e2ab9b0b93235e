package casebook.site;

import casebook.model.Message;
import casebook.model.Place;
import casebook.model.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads a written site back and follows every link within it, to files and to anchors. Links that
 * leave the folder are not followed: those with a scheme, and those from the server's root ({@code
 * /x}), which only the page for missing addresses needs.
 *
 * <p>Pages are read in parallel and forgotten. Only links to anchors of other pages are kept, and
 * the pages that they lead to read once more.
 */
public final class LinkChecker {
  private final Path folder;
  private final Set<String> files;
  private final ConcurrentLinkedQueue<Problem> problems = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<Jump> jumps = new ConcurrentLinkedQueue<>();

  /**
   * An attribute.
   *
   * @param value with entities resolved
   * @param offset of its value, in bytes
   */
  private record Attribute(boolean isId, String value, int offset) {}

  /** A link to an anchor of another page. */
  private record Jump(String page, int offset, String href, String target, String anchor) {}

  private LinkChecker(Path folder, Set<String> files) {
    this.folder = folder;
    this.files = files;
  }

  /**
   * What is broken, in the order of files and lines; empty when all is well.
   *
   * @param folder a written site
   * @throws UncheckedIOException if a file cannot be read
   */
  public static List<Problem> check(Path folder) {
    Set<String> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files =
          walk.filter(Files::isRegularFile)
              .map(file -> folder.relativize(file).toString().replace('\\', '/'))
              .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    LinkChecker checker = new LinkChecker(folder, files);
    files.parallelStream().filter(f -> f.endsWith(".html")).forEach(checker::page);
    checker.anchors();
    return checker.problems.stream().sorted().toList();
  }

  private void page(String page) {
    byte[] html = read(page);
    Set<String> ids = new HashSet<>();
    Map<Integer, String> here = new TreeMap<>();
    for (Attribute attribute : attributes(html)) {
      if (attribute.isId()) {
        if (!ids.add(attribute.value())) {
          report(page, html, attribute, "site.id-twice");
        }
      } else if (attribute.value().startsWith("#")) {
        here.put(attribute.offset(), attribute.value());
      } else if (!Href.leaves(attribute.value())) {
        follow(page, html, attribute);
      }
    }
    here.forEach(
        (offset, href) -> {
          String anchor = anchor(href.substring(1));
          if (!anchor.isEmpty() && !ids.contains(anchor)) {
            report(page, html, new Attribute(false, href, offset), "site.anchor-missing");
          }
        });
  }

  private static List<Attribute> attributes(byte[] html) {
    List<Attribute> found = new ArrayList<>();
    HtmlScanner.scan(
        html,
        (isId, start, end) -> found.add(new Attribute(isId, Href.value(html, start, end), start)));
    return found;
  }

  private void follow(String page, byte[] html, Attribute link) {
    String href = link.value();
    int hash = href.indexOf('#');
    String path = hash < 0 ? href : href.substring(0, hash);
    int query = path.indexOf('?');
    String asked = Href.decoded(query < 0 ? path : path.substring(0, query));
    String here = page.substring(0, page.lastIndexOf('/') + 1);
    String target = asked.isEmpty() ? page : Href.resolve(here, asked);
    if (!files.contains(target)) {
      report(page, html, link, "site.link-broken");
    } else if (hash >= 0 && !anchor(href.substring(hash + 1)).isEmpty()) {
      String anchor = anchor(href.substring(hash + 1));
      jumps.add(new Jump(page, link.offset(), href, target, anchor));
    }
  }

  /** Without a text fragment. */
  private static String anchor(String fragment) {
    int text = fragment.indexOf(":~:");
    return Href.decoded(text < 0 ? fragment : fragment.substring(0, text));
  }

  private void anchors() {
    Map<String, List<Jump>> byTarget = jumps.stream().collect(Collectors.groupingBy(Jump::target));
    byTarget.entrySet().parallelStream()
        .forEach(
            target -> {
              Set<String> ids =
                  attributes(read(target.getKey())).stream()
                      .filter(Attribute::isId)
                      .map(Attribute::value)
                      .collect(Collectors.toSet());
              for (Jump jump : target.getValue()) {
                if (!ids.contains(jump.anchor())) {
                  Attribute link = new Attribute(false, jump.href(), jump.offset());
                  report(jump.page(), read(jump.page()), link, "site.anchor-missing");
                }
              }
            });
  }

  private void report(String page, byte[] html, Attribute attribute, String key) {
    problems.add(
        Problem.error(place(page, html, attribute.offset()), Message.of(key, attribute.value())));
  }

  private static Place place(String page, byte[] html, int offset) {
    int line = 1;
    for (int i = 0; i < offset; i++) {
      if (html[i] == '\n') {
        line++;
      }
    }
    return new Place(page, line, 0);
  }

  private byte[] read(String file) {
    try {
      return Files.readAllBytes(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
