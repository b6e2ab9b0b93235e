package casebook.bench;

import casebook.figures.Figures;
import casebook.gazetteer.Context;
import casebook.gazetteer.Resolver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Characters a second, on one processor, that figures and place mentions are read at: {@code
 * TextBench FOLDER...} of text files, a paragraph a line, UTF-8. Prints the first pass (cold) and
 * the best of the later ones (warm).
 */
public final class TextBench {
  private static final int PASSES = 30;

  private TextBench() {}

  public static void main(String[] args) throws IOException {
    List<List<String>> texts = new ArrayList<>();
    for (String arg : args) {
      try (Stream<Path> files = Files.walk(Path.of(arg))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
          texts.add(Files.readAllLines(file));
        }
      }
    }
    Resolver places = Resolver.load();
    measure("figures", texts, Figures::of);
    measure("places ", texts, t -> t.forEach(p -> places.mentions(p, Context.NONE)));
  }

  private static void measure(
      String name, List<List<String>> texts, Consumer<List<String>> reader) {
    long characters = texts.stream().flatMap(List::stream).mapToLong(String::length).sum();
    double first = 0;
    double best = 0;
    for (int pass = 0; pass < PASSES; pass++) {
      long start = System.nanoTime();
      texts.forEach(reader);
      double rate = characters / ((System.nanoTime() - start) / 1e9);
      first = pass == 0 ? rate : first;
      best = Math.max(best, rate);
    }
    System.out.printf(
        "%s %,d characters: cold %,.0f, warm %,.0f characters/s%n", name, characters, first, best);
  }
}
