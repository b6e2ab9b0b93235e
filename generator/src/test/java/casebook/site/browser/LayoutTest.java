package casebook.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages on narrow and wide windows, enlarged, printed. */
class LayoutTest {
  private final Stage stage = Stage.open();

  /** 640 is a window of 1280 enlarged to 200 per cent; 320 is WCAG's narrowest (1.4.10). */
  @ParameterizedTest
  @ValueSource(ints = {320, 640, 1280})
  void nothingScrollsSideways(int width) {
    List<String> wide = new ArrayList<>();
    try (BrowserContext window =
            stage.window(new Browser.NewContextOptions().setViewportSize(width, 800));
        Page page = window.newPage()) {
      for (String kind : AccessibilityTest.KINDS) {
        page.navigate(stage.address(kind));
        Pages.settle(page);
        if (Pages.scrollsSideways(page)) {
          wide.add("/" + kind);
        }
      }
    }
    assertEquals(List.of(), wide);
  }

  /** WCAG 2.5.8: 24 pixels, save within a sentence. */
  @Test
  void targetsAreLargeEnough() {
    List<String> small = new ArrayList<>();
    try (BrowserContext window =
            stage.window(new Browser.NewContextOptions().setViewportSize(390, 800));
        Page page = window.newPage()) {
      for (String kind : AccessibilityTest.KINDS) {
        page.navigate(stage.address(kind));
        Pages.settle(page);
        Object found =
            page.evaluate(
                """
                () => [...document.querySelectorAll("a, button, input, select, summary")]
                  .filter(e => e.checkVisibility() && !e.closest(".prose, p, td, .hidden, label") && !e.matches(".skip"))
                  .filter(e => e.getBoundingClientRect().height < 24 || e.getBoundingClientRect().width < 24)
                  .map(e => Math.round(e.getBoundingClientRect().width) + "×" + Math.round(e.getBoundingClientRect().height) + " " + e.outerHTML.slice(0, 100))""");
        ((List<?>) found).stream().limit(3).forEach(f -> small.add("/" + kind + ": " + f));
      }
    }
    assertEquals("", String.join("\n", small));
  }

  @Test
  void nothingShiftsWhileLoading() {
    try (Page page = stage.browser().newPage()) {
      page.addInitScript(
          """
          window.shifted = 0;
          new PerformanceObserver(list => list.getEntries().forEach(e => { window.shifted += e.value; }))
            .observe({ type: "layout-shift", buffered: true });""");
      for (String kind : List.of("", "cases/sample-1/", "indicators/income/", "regions/")) {
        page.navigate(stage.address(kind));
        page.waitForTimeout(200);
        double shifted = ((Number) page.evaluate("() => window.shifted")).doubleValue();
        assertTrue(shifted < 0.01, () -> "/" + kind + " shifts by " + shifted);
      }
    }
  }

  @Test
  void linesAreOfReadableLength() {
    try (Page page = stage.browser().newPage()) {
      page.navigate(stage.address("cases/sample-1/"));
      double characters =
          ((Number)
                  page.evaluate(
                      """
                      () => {
                        const p = document.querySelector(".prose p");
                        return p.clientWidth / parseFloat(getComputedStyle(p).fontSize);
                      }"""))
              .doubleValue();
      assertTrue(characters >= 34 && characters <= 40, "characters a line: " + characters);
    }
  }

  @Test
  void printsTheTextAlone() {
    try (Page page = stage.browser().newPage()) {
      page.navigate(stage.address("cases/sample-1/"));
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      for (String gone : List.of(".top", ".bottom", ".crumbs", ".rail", ".related", ".turn")) {
        assertTrue(!page.locator(gone).first().isVisible(), gone);
      }
      assertTrue(page.locator(".prose").isVisible());
      assertTrue(page.locator("h1").isVisible());
    }
  }

  @Test
  void readsLightlyOnTheWire() {
    try (Page page = stage.browser().newPage()) {
      page.route("**/*.js", route -> route.abort());
      stage.server().reset();
      page.navigate(stage.address("cases/sample-1/"));
      assertTrue(stage.server().bytes() <= 40_000, "bytes: " + stage.server().bytes());
    }
  }

  /** No request leaves the site, and no script or style is refused by its own policy. */
  @Test
  void keepsToItself() {
    List<String> complaints = new ArrayList<>();
    try (Page page = stage.browser().newPage()) {
      page.onConsoleMessage(
          message -> {
            if (message.type().equals("error")) {
              complaints.add(message.text());
            }
          });
      page.onPageError(complaints::add);
      page.onRequest(
          request -> {
            if (!request.url().startsWith(stage.address(""))) {
              complaints.add(request.url());
            }
          });
      for (String kind : AccessibilityTest.KINDS) {
        page.navigate(stage.address(kind));
        Pages.settle(page);
      }
    }
    assertEquals(List.of(), complaints);
  }
}
