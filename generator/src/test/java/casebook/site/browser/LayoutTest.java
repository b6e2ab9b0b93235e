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

/** Pages on narrow and wide windows, enlarged, printed. */
class LayoutTest {
  private final Stage stage = Stage.open();

  /** 640 is a window of 1280 enlarged to 200 per cent; 320 is WCAG's narrowest (1.4.10). */
  private static final List<Integer> WIDTHS = List.of(1280, 768, 640, 390, 320);

  /** Links, buttons and fields smaller than 24 pixels, save within a sentence (WCAG 2.5.8). */
  private static final String SMALL =
      """
      () => [...document.querySelectorAll("a, button, input, select, summary")]
        .filter(e => e.checkVisibility() && !e.closest(".prose, p, td, .hidden, label") && !e.matches(".skip"))
        .filter(e => e.getBoundingClientRect().height < 24 || e.getBoundingClientRect().width < 24)
        .map(e => Math.round(e.getBoundingClientRect().width) + "×" + Math.round(e.getBoundingClientRect().height) + " " + e.outerHTML.slice(0, 100))""";

  @Test
  void everyPageFitsEveryWindow() {
    List<String> found = new ArrayList<>();
    try (BrowserContext window = stage.window(new Browser.NewContextOptions());
        Page page = window.newPage()) {
      for (String kind : AccessibilityTest.KINDS) {
        page.navigate(stage.address(kind));
        Pages.settle(page);
        for (int width : WIDTHS) {
          page.setViewportSize(width, 800);
          String where = "/" + kind + " at " + width + ": ";
          if (Pages.scrollsSideways(page)) {
            found.add(where + "scrolls sideways");
          }
          ((List<?>) page.evaluate(SMALL))
              .stream().limit(3).forEach(target -> found.add(where + target));
        }
      }
    }
    assertEquals("", String.join("\n", found));
  }

  @Test
  void nothingShiftsWhileLoading() {
    try (Page page = stage.browser().newPage()) {
      page.addInitScript(
          """
          window.shifted = 0;
          new PerformanceObserver(list => list.getEntries().forEach(e => { window.shifted += e.value; }))
            .observe({ type: "layout-shift", buffered: true });""");
      for (String kind :
          List.of(
              "",
              "cases/",
              "cases/sample-1/",
              "indicators/",
              "indicators/income/",
              "regions/",
              "search/?q=dalian",
              "compare/?case=sample-1&case=sample-2")) {
        page.navigate(stage.address(kind));
        Pages.settle(page);
        page.waitForTimeout(100);
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
