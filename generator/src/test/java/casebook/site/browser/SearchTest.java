package casebook.site.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Searching and filtering, as a reader meets it. */
class SearchTest {
  private static final Pattern NUMBER = Pattern.compile("(\\d+)");

  private final Stage stage = Stage.open();

  private void ask(Page page, String query) {
    page.navigate(stage.address("search/?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8)));
    Pages.settle(page);
  }

  private static int count(Page page) {
    var number = NUMBER.matcher(page.locator("[data-status]").textContent().replaceAll("“.*”", ""));
    return number.find() ? Integer.parseInt(number.group()) : 0;
  }

  @ParameterizedTest
  @CsvSource({"老年食堂,老年食堂", "老年食堂　,老年食堂", "辦結率,办结率", "ＭＡＯＤＵＮ,maodun", "矛盾調解,矛盾调解"})
  void otherFormsFindTheSame(String query, String same) {
    try (Page page = stage.browser().newPage()) {
      ask(page, query);
      int found = count(page);
      ask(page, same);
      assertTrue(found > 0);
      assertEquals(count(page), found);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"大连", "dalian", "dl", "DaLian"})
  void placesAreOffered(String query) {
    try (Page page = stage.browser().newPage()) {
      ask(page, query);
      Locator offer =
          page.locator("[data-suggestions] a", new Page.LocatorOptions().setHasText("大连市"));
      assertThat(offer).hasAttribute("href", Pattern.compile(".*regions/liaoning/dalian/"));
    }
  }

  @Test
  void chongqingIsNotZhongqing() {
    try (Page page = stage.browser().newPage()) {
      ask(page, "chongqing");
      assertThat(page.locator("[data-suggestions] a").first()).containsText("重庆市");
      assertThat(page.locator("[data-results] h3").first()).containsText("重庆市");
    }
  }

  @Test
  void snippetIsMarkedAndLeadsToThePlace() {
    try (Page page = stage.browser().newPage()) {
      ask(page, "荒地重新种上");
      Locator first = page.locator("[data-results] li").first();
      assertThat(first.locator("mark").first()).hasText("荒地重新种上");
      Locator link = first.locator(".snippet a");
      assertThat(link).hasAttribute("href", Pattern.compile(".*#.+:~:text=.*"));
      link.click();
      assertThat(page).hasURL(Pattern.compile(".*/cases/sample-\\d+/#.*"));
    }
  }

  @Test
  void wordsMustAllOccur() {
    try (Page page = stage.browser().newPage()) {
      ask(page, "老年食堂 大连");
      for (String title : page.locator("[data-results] article").allTextContents()) {
        assertTrue(title.contains("大连"), title);
      }
    }
  }

  @Test
  void nothingFoundSaysSo() {
    try (Page page = stage.browser().newPage()) {
      ask(page, "量子纠缠");
      assertThat(page.locator("[data-status]")).containsText("没有案例提到“量子纠缠”");
      ask(page, "，。！");
      assertThat(page.locator("[data-status]")).hasText("请输入文字或数字。");
    }
  }

  /** Written without blanks, words that no case writes side by side. */
  @Test
  void whatNoCaseSaysInOnePieceIsTakenApart() {
    try (Page page = stage.browser().newPage()) {
      ask(page, "重庆老年食堂办结率");
      assertThat(page.locator("[data-status]")).containsText("没有案例连着写“重庆老年食堂办结率”");
      Locator first = page.locator("[data-results] article").first();
      assertThat(first).containsText("重庆");
      assertTrue(first.locator("mark").allTextContents().contains("老年食堂"));
      assertThat(page.locator("[data-suggestions]")).containsText("重庆市");
      page.locator("details[data-name=kind] summary").click();
      assertEquals(
          count(page),
          page.locator("details[data-name=kind] .num").allTextContents().stream()
              .mapToInt(Integer::parseInt)
              .sum());
    }
  }

  @ParameterizedTest
  @CsvSource({
    // Twenty-four characters before the hit stands the middle of a number.
    "全区自2007年起请退休了的老教师轮流到各个楼门前面的老年食堂帮忙, …2007年起请退休了的老教师轮流到各个楼门前面的老年食堂帮忙",
    "邻里商量了好几回又问过街道和物业公司。后来大家凑钱办了老年食堂, …后来大家凑钱办了老年食堂",
    "办了老年食堂, 办了老年食堂"
  })
  void snippetsBeginAtAMarkAndCutNoNumber(String text, String snippet) {
    try (Page page = stage.browser().newPage()) {
      page.navigate(stage.address("search/"));
      page.evaluate(
          """
          text => {
            const read = casebook.text;
            casebook.text = async number => ({
              ...await read(number), sections: [{ anchor: "", heading: "“老”法子", text }] });
          }""",
          text);
      page.locator("#q").fill("老年食堂");
      page.locator("#q").press("Enter");
      assertThat(page.locator("[data-results] .snippet").first()).hasText(snippet + " 见“‘老’法子”");
    }
  }

  /** Found by its pinyin, a case says in its summary what it is about. */
  @Test
  void pinyinShowsTheSummary() {
    try (Page page = stage.browser().newPage()) {
      ask(page, "maodun");
      assertThat(page.locator("[data-results] .excerpt").first()).not().isEmpty();
    }
  }

  @Test
  void whoComesBackFindsAsManyAsBefore() {
    try (Page page = stage.browser().newPage()) {
      ask(page, "社区");
      page.locator("[data-more]").click();
      assertThat(page.locator("[data-results] > li")).hasCount(20);
      page.locator("[data-results] h3 a").nth(15).click();
      assertThat(page.locator(".prose")).isVisible();
      page.goBack();
      assertThat(page.locator("[data-results] > li")).hasCount(20);
    }
  }

  @Test
  void filtersAreCleared() {
    try (Page page = stage.browser().newPage()) {
      page.navigate(stage.address("cases/?place=liaoning"));
      Pages.settle(page);
      page.locator("[data-clear]").click();
      assertThat(page).hasURL(stage.address("cases/"));
      assertThat(page.locator(".whole .card").first()).isVisible();
      assertThat(page.locator("[data-clear]")).isHidden();
      assertThat(page.locator("[data-facets] summary").first()).isFocused();
      page.goBack();
      assertThat(page.locator("[data-facets] input:checked")).hasCount(1);
    }
  }

  /** After every choice the number beside an option is what choosing it gives. */
  @Test
  void countsStayRight() {
    try (Page page = stage.browser().newPage()) {
      page.navigate(stage.address("cases/"));
      Pages.settle(page);
      for (String facet : new String[] {"place", "theme", "kind", "year", "indicator"}) {
        Locator group = page.locator("details[data-name=" + facet + "]");
        if (group.getAttribute("open") == null) {
          group.locator("summary").click();
        }
        Locator option = group.locator("li").first();
        int promised = Integer.parseInt(option.locator(".num").textContent());
        option.locator("input").check();
        assertThat(page.locator("[data-status]")).containsText("共 " + promised + " 篇");
        assertThat(option.locator(".num")).hasText(Integer.toString(promised));
      }
      String address = page.url();
      int found = count(page);
      page.reload();
      Pages.settle(page);
      assertThat(page.locator("[data-status]")).containsText("共 " + found + " 篇");
      assertEquals(address, page.url());
      page.goBack();
      assertThat(page.locator("details[data-name=indicator] input:checked")).hasCount(0);
    }
  }

  @Test
  void oneQueryTakesThreeRequests() {
    try (Page page = stage.browser().newPage()) {
      page.navigate(stage.address("about/"));
      page.navigate(stage.address("search/"));
      page.waitForFunction("casebook.columns()");
      stage.server().reset();
      page.evaluate("casebook.find('夜里路灯都亮')");
      assertTrue(stage.server().requests() <= 2, "shards: " + stage.server().requests());
      assertTrue(stage.server().bytes() < 60_000, "bytes: " + stage.server().bytes());
    }
  }
}
