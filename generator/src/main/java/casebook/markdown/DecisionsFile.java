package casebook.markdown;

import casebook.model.Decision;
import casebook.model.Decision.About;
import casebook.model.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * {@code content/decisions.yaml}: questions of convert, and what editors answered.
 *
 * <pre>{@code
 * decisions:
 *   - about: region
 *     document: round-up.txt
 *     line: 35
 *     case: 鼓楼区
 *     words: 鼓楼区
 *     proposed: 江苏省/南京市/鼓楼区
 *     alternatives: [福建省/福州市/鼓楼区]
 *     answer:
 * }</pre>
 *
 * <p>An entry that an editor answered is never rewritten, nor is a comment of theirs beside it.
 */
public final class DecisionsFile {
  private static final List<String> KEYS =
      List.of("about", "document", "line", "case", "words", "proposed", "alternatives", "answer");

  private static final int LAST_LINE = 999_999_999;

  private static final String HEAD =
      """
      # 转换时拿不准的事，每件只问一次。proposed 是转换程序暂用的答案，alternatives 是别的可能。
      # 请在 answer 后面写上您的答案（照抄一个，或自己写；都不对就写 无），以后一直照您的办。
      # 删去一件，或删去它的 answer，下次转换会再问。
      decisions:
      """;

  /**
   * A decision and where it stands.
   *
   * @param answer where its answer stands, or the decision where it has none
   */
  public record Placed(Decision decision, Place place, Place answer) {}

  private final Set<Decision.Key> seen = new HashSet<>();

  private DecisionsFile() {}

  /** The decisions of a file, in its order. */
  public static Parsed<List<Placed>> read(String file, String text) {
    DecisionsFile decisions = new DecisionsFile();
    return YamlFile.read(
        file, text, List.of("decisions"), top -> top.each("decisions", KEYS, decisions::decision));
  }

  private Optional<Placed> decision(Fields fields) {
    String id = fields.required("about");
    Optional<About> about = About.of(id);
    if (!id.isBlank() && about.isEmpty()) {
      fields.report("about", "markdown.unknown-question", id);
    }
    String document = fields.required("document");
    int line = fields.whole("line", 1, LAST_LINE).orElse(1);
    String passage = fields.required("case");
    String words = fields.text("words").orElse("");
    String proposed = fields.text("proposed").orElse(Decision.NONE);
    List<String> alternatives = fields.texts("alternatives");
    Optional<String> answer = fields.text("answer");
    if (about.isEmpty()) {
      return Optional.empty();
    }
    Decision decision =
        new Decision(about.get(), document, line, passage, words, proposed, alternatives, answer);
    if (!seen.add(decision.key())) {
      fields.report("case", "markdown.asked-twice", passage);
    }
    return Optional.of(new Placed(decision, fields.place(), fields.place("answer")));
  }

  /**
   * The file after a conversion. Answered entries stay as they are, letter for letter; questions
   * that no longer arise go, unless answered; new ones come last.
   *
   * @param text the file as it is, without problems; empty if there is none
   * @param asked what this conversion asks
   */
  public static String update(String text, List<Decision> asked) {
    String clean = text.isBlank() ? "" : PlainText.clean("", text, problem -> {});
    List<Placed> known = read("", clean).value().orElse(List.of());
    Map<Decision.Key, Decision> open =
        asked.stream()
            .collect(Collectors.toMap(Decision::key, d -> d, (a, b) -> a, LinkedHashMap::new));
    List<String> lines = clean.lines().toList();
    StringBuilder out = new StringBuilder();
    if (known.isEmpty() && asked.isEmpty()) {
      return text;
    }
    out.append(known.isEmpty() ? head(lines) : joined(lines.subList(0, line(known, 0))));
    for (int i = 0; i < known.size(); i++) {
      int from = line(known, i);
      int next = i + 1 < known.size() ? line(known, i + 1) : lines.size();
      int to = withoutRemarks(lines, from, next);
      Decision old = known.get(i).decision();
      Decision now = open.remove(old.key());
      if (old.answer().isPresent() || (now != null && now.equals(old))) {
        out.append(joined(lines.subList(from, to)));
      } else if (now != null) {
        out.append(entry(now));
      }
      out.append(joined(lines.subList(to, next)));
    }
    open.values().forEach(d -> out.append(entry(d)));
    return out.toString();
  }

  /** Of a file without entries only its remarks are worth keeping. */
  private static String head(List<String> lines) {
    List<String> remarks = lines.stream().filter(DecisionsFile::isRemark).toList();
    return remarks.isEmpty() ? HEAD : joined(remarks) + "decisions:\n";
  }

  /** 0-based. */
  private static int line(List<Placed> known, int index) {
    return known.get(index).place().line() - 1;
  }

  /** Where an entry ends: comments and blank lines after it belong to what follows. */
  private static int withoutRemarks(List<String> lines, int from, int to) {
    int end = to;
    while (end > from + 1 && (lines.get(end - 1).isBlank() || isRemark(lines.get(end - 1)))) {
      end--;
    }
    return end;
  }

  private static boolean isRemark(String line) {
    return line.stripLeading().startsWith("#");
  }

  private static String joined(List<String> lines) {
    return lines.stream().map(l -> l + "\n").collect(Collectors.joining());
  }

  private static String entry(Decision decision) {
    List<String> lines = new ArrayList<>();
    lines.add("  - about: " + decision.about().id());
    lines.add("    document: " + YamlValue.of(decision.document()));
    lines.add("    line: " + decision.line());
    lines.add("    case: " + YamlValue.of(decision.passage()));
    if (!decision.words().isEmpty()) {
      lines.add("    words: " + YamlValue.of(decision.words()));
    }
    lines.add("    proposed: " + YamlValue.of(decision.proposed()));
    if (!decision.alternatives().isEmpty()) {
      lines.add(
          "    alternatives: "
              + decision.alternatives().stream()
                  .map(YamlValue::flow)
                  .collect(Collectors.joining(", ", "[", "]")));
    }
    lines.add("    answer:" + decision.answer().map(a -> " " + YamlValue.of(a)).orElse(""));
    return joined(lines);
  }
}
