package casebook.site.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.model.Progress;
import casebook.site.LinkChecker;
import casebook.site.Sample;
import casebook.site.SiteBuilder;
import casebook.site.SiteOptions;
import casebook.templates.Templates;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ways that readers go. */
class ReadingTest {
  private final Stage stage = Stage.open();

  /** Home → province → case → indicator → sentence → compare → back, each by a click. */
  private void newcomer(Page page, String home) {
    page.navigate(home);
    page.locator(".tiles a", new Page.LocatorOptions().setHasText("辽宁")).click();
    assertThat(page.locator("h1")).hasText("辽宁省");
    page.locator(".listing .card h3 a").first().click();
    String title = page.locator("h1").textContent();
    page.locator(".keys .label a").first().click();
    assertThat(page.locator("h1")).hasText("志愿者人数");
    page.locator("td.words a").first().click();
    assertThat(page).hasURL(Pattern.compile(".*#figure-1$"));
    Locator sentence = page.locator(":target");
    assertThat(sentence).isInViewport();
    assertThat(sentence).containsText("名志愿者");
    assertTrue(
        !sentence.evaluate("e => getComputedStyle(e).backgroundColor").equals("rgba(0, 0, 0, 0)"),
        "the sentence is marked");
    page.locator(".tools a[href*=compare]").click();
    assertThat(page.locator("[data-table] thead th")).hasCount(1);
    page.locator("#q").fill(title.substring(0, 6));
    page.locator("[data-offers] button").first().click();
    assertThat(page.locator("[data-table] thead th")).hasCount(2);
    assertThat(page.locator("[data-table] th", new Page.LocatorOptions().setHasText("办结率")))
        .isVisible();
    String shared = page.url();
    page.reload();
    assertThat(page.locator("[data-table] thead th")).hasCount(2);
    assertEquals(shared, page.url());
    page.goBack();
    page.goBack();
    assertThat(page.locator(".prose")).isVisible();
  }

  @Test
  void newcomerOverHttp() {
    try (Page page = stage.browser().newPage()) {
      newcomer(page, stage.address(""));
    }
  }

  @Test
  void newcomerFromFolder() {
    try (Page page = stage.browser().newPage()) {
      newcomer(page, stage.fileAddress("index.html"));
    }
  }

  @Test
  void relatedCasesStandSideBySideAfterOneClick() {
    try (Page page = stage.browser().newPage()) {
      page.navigate(stage.address("cases/sample-1/"));
      page.locator(".related .beside-it").first().click();
      assertThat(page.locator("[data-table] thead th")).hasCount(2);
      page.locator("#q").fill("量子纠缠");
      assertThat(page.locator("[data-status]")).containsText("没有找到“量子纠缠”");
      page.locator("#q").fill("");
      assertThat(page.locator("[data-status]")).isEmpty();
    }
  }

  @Test
  void withoutScriptEveryCaseIsThreeClicksAway() {
    try (BrowserContext window =
            stage.window(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        Page page = window.newPage()) {
      page.navigate(stage.address(""));
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("全部案例")).click();
      assertThat(page.locator(".whole .card")).hasCount(Stage.CASES);
      page.locator(".whole .card h3 a").last().click();
      assertThat(page.locator(".prose p").first()).isVisible();
      assertThat(page.locator(".outline a")).hasCount(3);
      assertThat(page.locator(".related .card").or(page.locator(".turn a")).first()).isVisible();
      page.navigate(stage.address("search/"));
      assertThat(page.locator("noscript").or(page.locator(".note")).first()).isVisible();
    }
  }

  @Test
  void fromFolderWithoutScript(@TempDir Path folder) {
    SiteOptions portable = SiteOptions.standard().portable(true);
    SiteBuilder.build(Sample.of(12), Templates.packaged(), portable, folder, Progress.SILENT);
    assertEquals(List.of(), LinkChecker.check(folder));
    try (BrowserContext window =
            stage.window(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        Page page = window.newPage()) {
      page.navigate(folder.resolve("index.html").toUri().toString());
      page.locator(".tiles a", new Page.LocatorOptions().setHasText("辽宁")).click();
      page.locator(".listing .card h3 a").first().click();
      page.locator(".keys .label a").first().click();
      page.locator("td.words a").first().click();
      assertThat(page).hasURL(Pattern.compile("file:.*/index.html#figure-1$"));
      assertThat(page.locator(":target")).containsText("名志愿者");
      assertThat(page.locator(".language"))
          .hasAttribute("href", Pattern.compile("\\.\\./\\.\\./en/cases/.*/index.html"));
    }
  }

  @Test
  void keyboardAlone() {
    try (Page page = stage.browser().newPage()) {
      page.navigate(stage.address(""));
      page.keyboard().press("Tab");
      assertThat(page.locator(".skip")).isFocused();
      page.keyboard().press("Enter");
      assertThat(page.locator("main")).isFocused();
      page.keyboard().press("/");
      assertThat(page.locator("#ask")).isFocused();
      page.keyboard().insertText("老年食堂");
      page.keyboard().press("Enter");
      assertThat(page.locator("#q")).hasValue("老年食堂");
      assertThat(page.locator("[data-results] li").first()).isVisible();
      page.locator("#q").focus();
      page.keyboard().press("ArrowDown");
      page.keyboard().press("ArrowDown");
      assertThat(page.locator("[data-results] h3 a").nth(1)).isFocused();
      page.keyboard().press("ArrowUp");
      page.keyboard().press("Escape");
      assertThat(page.locator("#q")).isFocused();
      page.keyboard().press("ArrowDown");
      page.keyboard().press("Enter");
      assertThat(page.locator(".prose")).isVisible();
    }
  }

  /** Every place that the Tab key reaches shows that it is there. */
  @Test
  void focusShows() {
    try (Page page = stage.browser().newPage()) {
      List<String> unseen = new ArrayList<>();
      for (String kind : List.of("", "cases/sample-1/", "indicators/income/", "cases/")) {
        page.navigate(stage.address(kind));
        Pages.settle(page);
        for (int i = 0; i < 40; i++) {
          page.keyboard().press("Tab");
          Object seen =
              page.evaluate(
                  """
                  () => {
                    const e = document.activeElement;
                    const shows = x => x && (getComputedStyle(x).outlineStyle !== "none");
                    return e === document.body || shows(e) || shows(e.closest("form")) ? "" : e.outerHTML.slice(0, 90);
                  }""");
          if (!seen.equals("")) {
            unseen.add("/" + kind + ": " + seen);
          }
        }
      }
      assertEquals(List.of(), unseen);
    }
  }

  @Test
  void outlineFollowsTheReader() {
    try (Page page = stage.browser().newPage()) {
      page.navigate(stage.address("cases/sample-1/"));
      page.locator(".outline a").nth(1).click();
      assertThat(page.locator(".outline a[aria-current]")).hasText("做法");
    }
  }

  @Test
  void theOtherLanguageIsTheSamePage() {
    try (Page page = stage.browser().newPage()) {
      page.navigate(stage.address("regions/liaoning/dalian/"));
      page.locator(".language").click();
      assertThat(page).hasURL(stage.address("en/regions/liaoning/dalian/"));
      assertThat(page.locator("h1")).hasText("Dalian");
      page.locator(".card h3 a").first().click();
      assertThat(page).hasURL(Pattern.compile(".*/en/cases/.*"));
      assertThat(page.locator(".crumbs a").first()).hasText("Home");
    }
  }
}
