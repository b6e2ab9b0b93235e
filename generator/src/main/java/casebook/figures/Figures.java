package casebook.figures;

import casebook.figures.Figure.Kind;
import casebook.figures.Labels.Label;
import casebook.model.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Every measured or counted quantity of a text, with its label and the words that state it. */
public final class Figures {
  private static final Pattern CHANGED =
      Pattern.compile("(增长|提高|提升|上升|增加|下降|降低|减少|缩短|压缩|压减|增幅|降幅|涨幅|增速)(了|约|近|超过|超|达到|达|为)*$");
  private static final Pattern MOVES =
      Pattern.compile(
          "^[^，,。；;]{0,8}?(提高|提升|增加|增长|扩大|降低|下降|减少|缩短|压缩|压减|推广|发展|整合|合并|优化|调整)(到|至|成|为)");

  private Figures() {}

  /**
   * The figures of a case.
   *
   * @param paragraphs its text, plain, a paragraph an element
   * @return in reading order
   */
  public static List<Figure> of(List<String> paragraphs) {
    List<Figure> figures = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      paragraph(i, paragraphs.get(i), figures);
    }
    return List.copyOf(figures);
  }

  private static void paragraph(int number, String text, List<Figure> figures) {
    Passage passage = new Passage(text);
    Labels labels = new Labels(passage);
    Optional<Quantity> before = Optional.empty();
    Optional<Label> beforeLabel = Optional.empty();
    Optional<Rejection> rejection = Optional.empty();
    int sentence = -1;
    for (Quantity q : Quantities.in(passage)) {
      int start = passage.from(q.start(), Passage.SENTENCE);
      if (start != sentence) {
        before = Optional.empty();
        beforeLabel = Optional.empty();
        rejection = Optional.empty();
        sentence = start;
      }
      rejection = Rejections.of(passage, q, rejection);
      Label label = labels.of(q, before, beforeLabel);
      if (rejection.isEmpty() && !label.text().isEmpty()) {
        figures.add(figure(number, passage, q, label));
      }
      before = Optional.of(q);
      beforeLabel = Optional.of(label);
    }
  }

  private static Figure figure(int number, Passage passage, Quantity q, Label label) {
    Kind kind = kind(passage, q);
    String name = label.text();
    if (kind == Kind.BEFORE) {
      var move = MOVES.matcher(passage.part(q.end(), passage.to(q.end(), Passage.CLAUSE)));
      name += move.find() ? "（" + move.group(1) + "前）" : "";
    }
    int start = label.from();
    int end = Math.max(q.end(), label.to());
    while (start < q.start() && " 、".indexOf(passage.at(start)) >= 0) {
      start++;
    }
    while (end > q.end() && passage.at(end - 1) == ' ') {
      end--;
    }
    Measure measure =
        new Measure(
            name, q.value(), q.unit(), q.approximate(), Optional.empty(), passage.part(start, end));
    return new Figure(number, start, end, q.start(), q.end(), kind, measure);
  }

  private static Kind kind(Passage passage, Quantity q) {
    String left = passage.part(passage.from(q.start(), Passage.ITEM), q.start()).strip();
    String right = passage.part(q.end(), passage.to(q.end(), Passage.CLAUSE));
    if (q.unit().equals("比")) {
      return Kind.RATIO;
    }
    if (MOVES.matcher(right).find() && left.matches(".*(由|从|将|把).*") && right.matches(".*\\d.*")) {
      return Kind.BEFORE;
    }
    if (CHANGED.matcher(left).find()
        && (q.isShare()
            || q.unit().equals("个百分点")
            || q.unit().equals("倍")
            || left.matches(".*(同比|比上年|较).*"))) {
      return Kind.CHANGE;
    }
    if (left.matches(".*(人均|户均|村均|平均每|每万|每亩|每户|每人).*")) {
      return Kind.RATE;
    }
    return q.isShare() ? Kind.SHARE : Kind.LEVEL;
  }
}
