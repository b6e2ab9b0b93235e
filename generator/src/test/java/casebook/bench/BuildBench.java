package casebook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Cold builds of corpora that grow: seconds, peak memory, the ratio from size to size, and Hugo on
 * the same corpus where it is installed.
 */
final class BuildBench {
  private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");
  private static final int RUNS = 3;

  /** Hugo makes one language, so it is measured beside the first. */
  private static final List<String> LANGUAGES = List.of("zh", "zh, en");

  private static final Object[] HEAD = {
    "cases", "languages", "seconds", "peak MB", "cases/s", "ratio", "Hugo s", "Hugo MB", "to Hugo"
  };

  private BuildBench() {}

  /** One build as a whole process. */
  private record Run(double seconds, double peakMegabytes) {}

  public static void main(String[] arguments) throws Exception {
    List<Integer> sizes =
        arguments.length == 0
            ? List.of(100, 1_000, 10_000)
            : List.of(arguments).stream().map(Integer::valueOf).toList();
    Path root = Path.of(System.getProperty("casebook.root"));
    Path work = Files.createTempDirectory("casebook-bench");
    boolean hugo = isInstalled("hugo");
    print("%8s %10s %10s %10s %10s %8s %10s %10s %8s", HEAD);
    Map<String, Double> before = new HashMap<>();
    for (int size : sizes) {
      Path content = work.resolve("content-" + size);
      Corpus.main(new String[] {content.toString(), Integer.toString(size)});
      for (String languages : LANGUAGES) {
        Corpus.publication(content, languages);
        Path site = work.resolve("site-" + size);
        Run best = best(casebook(root, content, site), site);
        Double smaller = before.put(languages, best.seconds());
        print(
            "%8d %10s %10.2f %10.0f %10.0f %8s %s",
            size,
            languages,
            best.seconds(),
            best.peakMegabytes(),
            size / best.seconds(),
            smaller == null ? "" : String.format(Locale.ROOT, "%.1f", best.seconds() / smaller),
            hugo && languages.equals(LANGUAGES.get(0))
                ? beside(best, content, work.resolve("hugo-" + size))
                : "");
      }
    }
    if (!hugo) {
      System.out.println("Hugo is not installed: no comparison (apt install hugo).");
    }
    delete(work);
  }

  private static String beside(Run own, Path content, Path hugo) throws Exception {
    HugoSite.write(content, hugo);
    Path site = hugo.resolve("public");
    List<String> command = List.of("hugo", "--quiet", "-s", hugo.toString(), "-d", site.toString());
    Run run = run(command, site.resolveSibling("build.log"));
    return String.format(
        Locale.ROOT,
        "%10.2f %10.0f %8.2f",
        run.seconds(),
        run.peakMegabytes(),
        own.seconds() / run.seconds());
  }

  private static boolean isInstalled(String program) {
    return Stream.of(System.getenv("PATH").split(":"))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  private static List<String> casebook(Path root, Path content, Path site) {
    String program = root.resolve("casebook").toString();
    return List.of(
        program,
        "build",
        "--no-booklet",
        "--content",
        content.toString(),
        "--site",
        site.toString());
  }

  private static Run best(List<String> command, Path site) throws Exception {
    Run best = new Run(Double.MAX_VALUE, 0);
    for (int i = 0; i < RUNS; i++) {
      Run run = run(command, site.resolveSibling("build.log"));
      best = run.seconds() < best.seconds() ? run : best;
      delete(site);
    }
    return best;
  }

  private static Run run(List<String> command, Path log) throws Exception {
    long begun = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    double peak = 0;
    while (process.isAlive()) {
      peak = Math.max(peak, peakMegabytes(process.pid()));
      Thread.sleep(20);
    }
    if (process.exitValue() != 0) {
      throw new IllegalStateException(Files.readString(log));
    }
    return new Run((System.nanoTime() - begun) / 1e9, peak);
  }

  /** The kernel's own account of the most memory a process has held; 0 where it keeps none. */
  private static double peakMegabytes(long process) {
    try {
      Matcher peak = PEAK.matcher(Files.readString(Path.of("/proc/" + process + "/status")));
      return peak.find() ? Double.parseDouble(peak.group(1)) / 1024 : 0;
    } catch (IOException e) {
      return 0; // it has just ended
    }
  }

  private static void delete(Path tree) throws IOException {
    try (var files = Files.walk(tree)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
