package casebook.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.catalogue.Entry;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Every substring of one to six characters of any case finds that case: asked in the browser. */
class SearchRecallTest {
  private static final int SAMPLES_A_CASE = 20;

  private final Stage stage = Stage.open();

  /** A query and the number of the case that must be among its answers. */
  private record Question(String query, int number) {}

  @Test
  void overHttp() {
    assertEquals(List.of(), missed(stage.address("search/")));
  }

  @Test
  void fromFolder() {
    assertEquals(List.of(), missed(stage.fileAddress("search/index.html")));
  }

  private List<String> missed(String address) {
    try (Page page = stage.browser().newPage()) {
      page.navigate(address);
      List<String> queries = new ArrayList<>();
      List<Integer> numbers = new ArrayList<>();
      for (Question question : questions()) {
        queries.add(question.query());
        numbers.add(question.number());
      }
      Object missed =
          page.evaluate(
              """
              async ([queries, numbers]) => {
                const missed = [];
                for (let i = 0; i < queries.length; i++) {
                  const hits = await casebook.find(queries[i]);
                  const wanted = await casebook.terms(queries[i]);
                  const text = await casebook.text(numbers[i]);
                  if (hits && (!hits.has(numbers[i]) || !casebook.matches(text, wanted))) {
                    missed.push(queries[i]);
                  }
                }
                return missed;
              }""",
              List.of(queries, numbers));
      return ((List<?>) missed).stream().map(String::valueOf).toList();
    }
  }

  private List<Question> questions() {
    Random random = new Random(7);
    List<Question> questions = new ArrayList<>();
    for (int number = 0; number < Stage.CASES; number++) {
      Entry entry = stage.catalogue().entries().get(number);
      String text = entry.title() + "\n" + entry.text().words();
      for (int i = 0; i < SAMPLES_A_CASE; i++) {
        int length = 1 + random.nextInt(6);
        int start = random.nextInt(text.length() - length + 1);
        questions.add(new Question(text.substring(start, start + length), number));
      }
    }
    return questions;
  }
}
