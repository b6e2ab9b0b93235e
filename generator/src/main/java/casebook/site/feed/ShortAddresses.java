package casebook.site.feed;

import casebook.catalogue.Entry;
import casebook.catalogue.ShortCodes;
import casebook.site.page.Addresses;
import casebook.site.page.Context;
import casebook.site.page.Job;
import casebook.site.page.TextFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Entities;

/**
 * Where the short codes of the printed book lead: {@code c/4kq7wd/} sends its reader on to the
 * case. They belong to the book, and are written when it is.
 */
final class ShortAddresses {
  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="%1$s">
      <head>
      <meta charset="utf-8">
      <title>%2$s</title>
      <meta name="robots" content="noindex">
      <meta http-equiv="refresh" content="0; url=%3$s">
      <link rel="canonical" href="%3$s">
      </head>
      <body><p><a href="%3$s">%2$s</a></p></body>
      </html>
      """;

  private ShortAddresses() {}

  static List<Job> of(Context context) {
    if (context.books().isEmpty()) {
      return List.of();
    }
    List<Entry> entries = context.catalogue().entries();
    Map<String, String> codes = ShortCodes.of(entries.stream().map(Entry::slug).toList());
    List<Job> jobs = new ArrayList<>();
    for (Entry entry : entries) {
      String path = "c/" + codes.get(entry.slug()) + "/index.html";
      String title = Entities.escape(entry.title());
      String language = context.publication().language();
      String html = PAGE.formatted(language, title, "../../" + Addresses.of(entry));
      jobs.add(() -> List.of(new TextFile(path, html)));
    }
    return jobs;
  }
}
