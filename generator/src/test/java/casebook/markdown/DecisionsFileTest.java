package casebook.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.model.Decision;
import casebook.model.Decision.About;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DecisionsFileTest {
  private static Decision ask(String words, String document) {
    return new Decision(
        About.REGION,
        document,
        7,
        words + "：社区食堂",
        words,
        Decision.NONE,
        List.of("福建省/福州市/" + words, "江苏省/南京市/" + words),
        Optional.empty());
  }

  private static List<Decision> read(String text) {
    Parsed<List<DecisionsFile.Placed>> parsed = DecisionsFile.read("decisions.yaml", text);
    assertEquals(List.of(), parsed.problems());
    return parsed.value().orElseThrow().stream().map(DecisionsFile.Placed::decision).toList();
  }

  @Test
  void whatIsAskedReadsBack() {
    List<Decision> asked = List.of(ask("鼓楼区", "a.txt"), ask("鼓楼区", "b: #1.txt"));
    assertEquals(asked, read(DecisionsFile.update("", asked)));
  }

  @Test
  void askingAgainChangesNothing() {
    List<Decision> asked = List.of(ask("鼓楼区", "a.txt"), ask("城关区", "b.txt"));
    String once = DecisionsFile.update("", asked);
    assertEquals(once, DecisionsFile.update(once, asked));
    assertEquals("", DecisionsFile.update("", List.of()));
  }

  @Test
  void anAnsweredEntryStaysLetterForLetter() {
    Decision first = ask("鼓楼区", "a.txt");
    Decision second = ask("城关区", "b.txt");
    String text =
        DecisionsFile.update("", List.of(first, second))
            .replaceFirst("answer:", "answer:   福建省/福州市/鼓楼区   # 问过王编辑")
            .replace(
                "  - about: region\n    document: b.txt",
                "# 第二件还没问\n  - about: region\n    document: b.txt");
    assertEquals(Optional.of("福建省/福州市/鼓楼区"), read(text).get(0).answer());
    assertEquals(text, DecisionsFile.update(text, List.of(read(text).get(0), second)));
    String later = DecisionsFile.update(text, List.of(ask("南山区", "c.txt")));
    assertTrue(later.contains("# 问过王编辑"), "an answer outlives its question");
    assertTrue(later.contains("# 第二件还没问"), "a remark outlives the entry it stood by");
    assertFalse(later.contains("城关区"), "an open question that no longer arises goes");
    assertTrue(later.contains("南山区"));
  }

  @Test
  void aDeletedEntryOrAnswerIsAskedAgain() {
    Decision question = ask("鼓楼区", "a.txt");
    String asked = DecisionsFile.update("", List.of(question));
    String answered = asked.replace("answer:", "answer: 无");
    assertEquals(Optional.of("无"), read(answered).get(0).answer());
    String withoutAnswer = answered.replace("    answer: 无\n", "");
    assertEquals(List.of(question), read(DecisionsFile.update(withoutAnswer, List.of(question))));
    String withoutEntry = asked.substring(0, asked.indexOf("  - about"));
    assertEquals(asked, DecisionsFile.update(withoutEntry, List.of(question)));
  }

  @Test
  void anOpenQuestionFollowsItsDocument() {
    Decision before = ask("鼓楼区", "a.txt");
    Decision moved =
        new Decision(
            before.about(),
            before.document(),
            12,
            before.passage(),
            before.words(),
            before.proposed(),
            before.alternatives(),
            Optional.empty());
    String text = DecisionsFile.update("", List.of(before));
    assertEquals(List.of(moved), read(DecisionsFile.update(text, List.of(moved))));
  }

  @Test
  void mistakesHavePlaces() {
    Parsed<List<DecisionsFile.Placed>> parsed =
        DecisionsFile.read(
            "decisions.yaml",
            """
            decisions:
              - about: reigon
                document: a.txt
                case: 鼓楼区
                anwser: 福建省/福州市/鼓楼区
            """);
    assertEquals(2, parsed.problems().size(), parsed.problems().toString());
    assertEquals("decisions.yaml:2:12", parsed.problems().get(0).place().toString());
    assertEquals("decisions.yaml:5:5", parsed.problems().get(1).place().toString());
  }
}
