package casebook.figures;

import casebook.Goldens;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A sentence a line in, below it the figures that it states; every line judged by hand. */
class FiguresGoldenTest {
  @TestFactory
  Stream<DynamicTest> figures() {
    return Goldens.pairs("figures/golden", FiguresGoldenTest::print);
  }

  private static String print(String sentences) {
    List<String> out = new ArrayList<>();
    for (String sentence : sentences.lines().toList()) {
      out.add(sentence);
      for (Figure f : Figures.of(List.of(sentence))) {
        out.add(
            "  %s%s%s | %s | %s | %s"
                .formatted(
                    f.measure().approximate() ? "~" : "",
                    f.measure().value().toPlainString(),
                    f.measure().unit(),
                    f.measure().label(),
                    f.kind(),
                    f.measure().quote()));
      }
    }
    return String.join("\n", out) + "\n";
  }
}
