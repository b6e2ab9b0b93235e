package casebook.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.convert.draft.ConvertedDocument;
import casebook.convert.draft.Draft;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Clean text that is wrapped at any width comes back whole. */
class WrappingTest {
  private record Sample(String name, List<String> paragraphs) {}

  @TestFactory
  Stream<DynamicTest> comesBackWhole() throws IOException {
    List<Sample> samples = samples();
    return IntStream.of(20, 30, 40)
        .boxed()
        .flatMap(
            width ->
                Stream.of("", "　　", "\n")
                    .flatMap(
                        parting ->
                            samples.stream()
                                .map(
                                    sample ->
                                        DynamicTest.dynamicTest(
                                            sample.name()
                                                + " at "
                                                + width
                                                + " parted by ‹"
                                                + parting
                                                + "›",
                                            () -> check(sample, width, parting)))));
  }

  private static void check(Sample sample, int width, String parting) {
    // Without indent or empty line nothing shows that a paragraph ends at the very width.
    List<String> paragraphs =
        sample.paragraphs().stream()
            .filter(p -> !parting.isEmpty() || p.length() % width != 0)
            .filter(p -> !partsAtBlank(parting.equals("\n") ? p : parting + p, width))
            .toList();
    String text =
        paragraphs.stream()
            .map(p -> wrap(parting.isBlank() && !parting.equals("\n") ? parting + p : p, width))
            .collect(Collectors.joining(parting.equals("\n") ? "\n\n" : "\n"));
    ConvertedDocument document = Told.convert(text);
    List<String> found = new ArrayList<>();
    for (Draft draft : document.drafts()) {
      draft.title().ifPresent(found::add);
      found.addAll(Told.words(draft));
    }
    assertEquals(String.join("\n", paragraphs), String.join("\n", found));
  }

  /** A line's end takes the place of a blank there, and nobody can tell that it was one. */
  private static boolean partsAtBlank(String paragraph, int width) {
    return IntStream.range(1, paragraph.length())
        .filter(i -> i % width == 0)
        .anyMatch(i -> paragraph.charAt(i) == ' ' || paragraph.charAt(i - 1) == ' ');
  }

  private static String wrap(String paragraph, int width) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < paragraph.length(); i += width) {
      out.append(i == 0 ? "" : "\n");
      out.append(paragraph, i, Math.min(paragraph.length(), i + width));
    }
    return out.toString();
  }

  private static List<Sample> samples() throws IOException {
    List<Sample> samples = new ArrayList<>();
    for (Path file : FuzzTest.files()) {
      for (Draft draft : Told.convert(Files.readString(file)).drafts()) {
        List<String> prose = Told.words(draft).stream().filter(p -> p.length() > 60).toList();
        if (prose.size() > 1) {
          samples.add(new Sample(file.getFileName() + " " + draft.lines(), prose));
        }
      }
    }
    return samples;
  }
}
