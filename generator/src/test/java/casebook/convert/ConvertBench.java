package casebook.convert;

import casebook.convert.write.Conversion;
import casebook.convert.write.ConversionOptions;
import casebook.convert.write.ConversionSummary;
import casebook.model.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Characters a second through the whole of convert, files written, and the most memory held, for
 * growing numbers of documents. A process for each size, so that none keeps what another needed.
 */
final class ConvertBench {
  private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");
  private static final String HEAP = "-Xmx512m";

  /** Characters to convert for a figure, in at least so many runs: short ones vary more. */
  private static final int CHARACTERS = 20_000_000;

  private static final int LEAST_RUNS = 3;

  /** The process is warm when so many rounds in a row were no faster than one before. */
  private static final int SETTLED = 30;

  private static final int MOST_WARMING = 200;

  private ConvertBench() {}

  public static void main(String[] arguments) throws Exception {
    if (arguments.length > 0 && arguments[0].equals("--measure")) {
      measure(Path.of(arguments[1]), Integer.parseInt(arguments[2]));
      return;
    }
    List<String> rest = new ArrayList<>(List.of(arguments));
    Path sources = sources();
    if (rest.size() > 1 && rest.get(0).equals("--sources")) {
      sources = Path.of(rest.get(1));
      rest = rest.subList(2, rest.size());
    }
    System.out.println(sources);
    System.out.println("  times  characters  cases  seconds  characters/s  processor  peak MB");
    for (String times : rest.isEmpty() ? List.of("1", "10", "100") : rest) {
      Process process =
          new ProcessBuilder(
                  "java",
                  HEAP,
                  "-XX:+UseParallelGC",
                  "-Djava.awt.headless=true",
                  "-Dcasebook.root=" + System.getProperty("casebook.root"),
                  "-cp",
                  System.getProperty("java.class.path"),
                  ConvertBench.class.getName(),
                  "--measure",
                  sources.toString(),
                  times)
              .inheritIO()
              .start();
      if (process.waitFor() != 0) {
        throw new IllegalStateException("failed at " + times);
      }
    }
  }

  private static Path sources() {
    Path root = Path.of(System.getProperty("casebook.root"));
    String shared = System.getProperty("casebook.shared", root.resolve("../shared").toString());
    Path seeds = Path.of(shared).resolve("seeds").normalize();
    return Files.isDirectory(seeds) ? seeds : root.resolve("content/sources");
  }

  private static void measure(Path sources, int times) throws IOException {
    Path work = Files.createTempDirectory("casebook-convert-bench");
    try {
      Path once = copies(sources, work.resolve("once"), 1);
      Path all = copies(sources, work.resolve("all"), times);
      warmUp(once, work);
      double best = Double.MAX_VALUE;
      double processor = Double.MAX_VALUE;
      ConversionSummary summary = run(once, work.resolve("warmed"));
      long runs = Math.max(LEAST_RUNS, CHARACTERS / (summary.characters() * times));
      for (int i = 0; i < runs; i++) {
        long begun = System.nanoTime();
        long busy = busy();
        summary = run(all, work.resolve("content-" + i));
        best = Math.min(best, (System.nanoTime() - begun) / 1e9);
        processor = Math.min(processor, (busy() - busy) / 1e9);
      }
      System.out.println(
          String.format(
              Locale.ROOT,
              "%7d %11d %6d %8.2f %13.0f %10.2f %8.0f",
              times,
              summary.characters(),
              summary.cases().values().stream().mapToInt(Integer::intValue).sum(),
              best,
              summary.characters() / best,
              processor,
              peakMegabytes()));
    } finally {
      delete(work);
    }
  }

  private static void warmUp(Path once, Path work) throws IOException {
    long best = Long.MAX_VALUE;
    int since = 0;
    for (int i = 0; i < MOST_WARMING && since < SETTLED; i++) {
      long begun = System.nanoTime();
      run(once, work.resolve("warm-" + i));
      long taken = System.nanoTime() - begun;
      since = taken < best ? 0 : since + 1;
      best = Math.min(best, taken);
    }
  }

  private static ConversionSummary run(Path sources, Path content) throws IOException {
    Path root = Path.of(System.getProperty("casebook.root"));
    Files.createDirectories(content);
    for (String name : List.of("themes.yaml", "indicators.yaml")) {
      Files.copy(root.resolve("content").resolve(name), content.resolve(name));
    }
    ConversionSummary summary =
        Conversion.run(
            new ConversionOptions(
                sources, content, content.resolve("convert-report.html"), false, false),
            Progress.SILENT);
    if (!summary.problems().isEmpty()) {
      throw new IllegalStateException(summary.problems().toString());
    }
    return summary;
  }

  private static Path copies(Path sources, Path target, int times) throws IOException {
    Files.createDirectories(target);
    try (Stream<Path> files = Files.list(sources)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        for (int i = 0; i < times; i++) {
          Files.copy(
              file, target.resolve(String.format(Locale.ROOT, "%04d-", i) + file.getFileName()));
        }
      }
    }
    return target;
  }

  /** Time of all processors that this process has taken, in nanoseconds. */
  private static long busy() {
    return ((com.sun.management.OperatingSystemMXBean)
            java.lang.management.ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  /** The kernel's own account of the most memory that this process has held. */
  private static double peakMegabytes() throws IOException {
    Matcher peak = PEAK.matcher(Files.readString(Path.of("/proc/self/status")));
    return peak.find() ? Double.parseDouble(peak.group(1)) / 1024 : 0;
  }

  private static void delete(Path tree) throws IOException {
    try (Stream<Path> files = Files.walk(tree)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
