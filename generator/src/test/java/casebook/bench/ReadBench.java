package casebook.bench;

import casebook.catalogue.CatalogueReader;
import casebook.catalogue.CatalogueReader.Options;
import casebook.catalogue.CatalogueReader.Result;
import casebook.model.Message;
import casebook.model.Progress;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Path;

/**
 * Times one cold reading of a content folder and prints its peak of heap: {@code ReadBench DIR}.
 */
public final class ReadBench {
  private ReadBench() {}

  public static void main(String[] args) {
    long start = System.nanoTime();
    Progress progress =
        new Progress() {
          @Override
          public void phase(Message name, int total) {
            System.out.printf("%s %s%n", since(start), name.key());
          }

          @Override
          public void step() {}
        };
    Result result = CatalogueReader.read(Path.of(args[0]), Options.PUBLISH, progress);
    long peak =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(p -> p.getType() == java.lang.management.MemoryType.HEAP)
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToLong(u -> u.getUsed())
            .sum();
    System.out.printf(
        "%s, %d cases, %d problems, heap peak %d MB%n",
        since(start),
        result.catalogue().map(c -> c.entries().size()).orElse(0),
        result.problems().size(),
        peak >> 20);
    result.problems().stream().limit(5).forEach(System.out::println);
  }

  /** Time on the clock and of all processors: the latter also tells on a busy machine. */
  private static String since(long start) {
    double processors =
        ProcessHandle.current().info().totalCpuDuration().map(d -> d.toMillis() / 1e3).orElse(0.0);
    return String.format(
        "%6.2f s (processors %.2f s)", (System.nanoTime() - start) / 1e9, processors);
  }
}
