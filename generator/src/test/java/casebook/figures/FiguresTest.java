package casebook.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.figures.Figure.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTest {
  @Test
  void quoteIsTheTextOfItsSpan() {
    List<String> text = List.of("开头一段。", "全镇新建便民驿站26处，投入4500万元，办结率98.5%。");
    List<Figure> figures = Figures.of(text);
    assertEquals(3, figures.size());
    for (Figure f : figures) {
      assertEquals(f.measure().quote(), text.get(f.paragraph()).substring(f.start(), f.end()));
    }
    assertEquals("便民驿站", figures.get(0).measure().label());
    assertEquals("45000000", figures.get(1).measure().value().toPlainString());
    assertEquals(Kind.SHARE, figures.get(2).kind());
  }
}
