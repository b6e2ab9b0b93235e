package casebook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The same corpus for <a href="https://gohugo.io">Hugo</a>: a page a case, three taxonomies
 * (region, theme, indicator) and the plainest templates, so that its time is the least that it can
 * take.
 */
final class HugoSite {
  private static final Pattern LABEL = Pattern.compile("(?m)^  - label: (.+)$");

  private HugoSite() {}

  static void write(Path content, Path hugo) throws IOException {
    write(
        hugo,
        "config.yaml",
        """
        baseURL: /
        title: Corpus
        disableKinds: [RSS, sitemap]
        taxonomies: {region: region, theme: themes, label: labels}
        related:
          includeNewer: true
          threshold: 1
          indices: [{name: themes, weight: 80}, {name: labels, weight: 40}]
        """);
    String layouts = "layouts/_default/";
    write(
        hugo,
        layouts + "baseof.html",
        """
        <!doctype html><html lang="zh"><head><meta charset="utf-8"><title>{{ .Title }}</title></head>\
        <body><header><a href="/">{{ .Site.Title }}</a></header>{{ block "main" . }}{{ end }}</body></html>
        """);
    write(
        hugo,
        layouts + "single.html",
        """
        {{ define "main" }}<h1>{{ .Title }}</h1>
        <p>{{ .Params.region }} {{ .Params.year }} {{ .Params.summary }}</p>
        {{ range .Params.labels }}<a href="/labels/{{ . | urlize }}/">{{ . }}</a> {{ end }}
        {{ range .Params.themes }}<a href="/themes/{{ . | urlize }}/">{{ . }}</a> {{ end }}
        {{ .Content }}
        {{ range first 5 (.Site.RegularPages.Related .) }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
        {{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
        {{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}{{ end }}
        """);
    write(
        hugo,
        layouts + "list.html",
        """
        {{ define "main" }}<h1>{{ .Title }}</h1><ul>
        {{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}
        """);
    try (var files = Files.list(content.resolve("cases"))) {
      for (Path file : files.sorted().toList()) {
        write(hugo, "content/cases/" + file.getFileName(), withLabels(Files.readString(file)));
      }
    }
  }

  /** Hugo's taxonomies want plain lists of words: the labels of the figures as one. */
  private static String withLabels(String text) {
    List<String> labels =
        LABEL.matcher(text).results().map((MatchResult m) -> m.group(1)).distinct().toList();
    String list = labels.stream().collect(Collectors.joining(", ", "labels: [", "]\n"));
    return text.replaceFirst("(?m)^summary:", list.replace("$", "\\$") + "summary:");
  }

  private static void write(Path folder, String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }
}
