package casebook.site.feed;

import casebook.site.page.Output;
import casebook.site.page.Policy;
import casebook.site.page.TextFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Headers for servers: {@code _headers} as Netlify and Cloudflare Pages read it, {@code nginx.conf}
 * to be included in a server block. Static files and the search index bear a digest in their
 * address and may be kept for ever.
 */
final class Headers {
  private static final String FOR_EVER = "public, max-age=31536000, immutable";
  private static final String ASK = "public, max-age=0, must-revalidate";

  private Headers() {}

  static List<Output> files() {
    return List.of(new TextFile("_headers", netlify()), new TextFile("nginx.conf", nginx()));
  }

  private static Map<String, String> all() {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Security-Policy", Policy.HEADER);
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("Referrer-Policy", "strict-origin-when-cross-origin");
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
    headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    return headers;
  }

  private static String netlify() {
    StringBuilder text = new StringBuilder("/*\n");
    all().forEach((name, value) -> text.append("  " + name + ": " + value + "\n"));
    text.append("  Cache-Control: " + ASK + "\n");
    for (String folder : List.of("/assets/*", "/search/*/*")) {
      text.append(folder + "\n  ! Cache-Control\n  Cache-Control: " + FOR_EVER + "\n");
    }
    return text.toString();
  }

  private static String nginx() {
    StringBuilder text =
        new StringBuilder(
            """
            # include this file in the server block of the site.
            # A location with an add_header of its own forgets those of the server: so all are here.
            gzip on;
            gzip_types text/css text/javascript application/javascript image/svg+xml application/json application/xml text/csv;
            charset utf-8;
            error_page 404 /404.html;
            set $casebook_cache "%s";
            if ($uri ~ /(assets|search/[0-9a-f]+)/) { set $casebook_cache "%s"; }
            """
                .formatted(ASK, FOR_EVER));
    all()
        .forEach(
            (name, value) -> text.append("add_header " + name + " \"" + value + "\" always;\n"));
    text.append("add_header Cache-Control $casebook_cache;\n");
    return text.toString();
  }
}
