package casebook.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Every kind of page after axe-core's rules (WCAG 2.2 A and AA and good practice), light and dark.
 */
class AccessibilityTest {
  static final List<String> KINDS =
      List.of(
          "",
          "cases/",
          "cases/?place=liaoning&theme=village",
          "cases/sample-3/",
          "regions/",
          "regions/liaoning/dalian/",
          "themes/",
          "themes/governance/grid/",
          "indicators/",
          "indicators/income/",
          "years/",
          "search/?q=%E8%80%81%E5%B9%B4%E9%A3%9F%E5%A0%82",
          "compare/?case=sample-1&case=sample-2",
          "about/",
          "regions/none/",
          "404.html",
          "en/",
          "en/cases/sample-3/",
          "en/indicators/income/",
          "en/search/?q=dalian");

  private static final List<String> IN_THE_DARK = List.of("color-contrast", "link-in-text-block");

  private final Stage stage = Stage.open();

  /** In the dark only colours differ. */
  @Test
  void noViolationsInTheLightAndNoPaleLettersInTheDark() {
    List<String> found = new ArrayList<>();
    try (BrowserContext window = stage.window(new Browser.NewContextOptions());
        Page page = window.newPage()) {
      for (String kind : KINDS) {
        page.emulateMedia(scheme(ColorScheme.LIGHT));
        page.navigate(stage.address(kind));
        Pages.settle(page);
        axe(page, List.of()).forEach(v -> found.add("/" + kind + ": " + v));
        page.emulateMedia(scheme(ColorScheme.DARK));
        axe(page, IN_THE_DARK).forEach(v -> found.add("/" + kind + " in the dark: " + v));
      }
    }
    assertEquals("", String.join("\n", found));
  }

  private static Page.EmulateMediaOptions scheme(ColorScheme scheme) {
    return new Page.EmulateMediaOptions().setColorScheme(scheme);
  }

  /** Legacy mode does without a second page for every run; our pages have no frames. */
  private static List<String> axe(Page page, List<String> rules) {
    AxeBuilder axe = new AxeBuilder(page).setLegacyMode(true);
    List<Rule> violations =
        (rules.isEmpty() ? axe : axe.withRules(rules)).analyze().getViolations();
    List<String> found = new ArrayList<>();
    for (Rule rule : violations) {
      for (CheckedNode node : rule.getNodes()) {
        found.add(rule.getId() + ": " + node.getTarget());
      }
    }
    return found;
  }
}
