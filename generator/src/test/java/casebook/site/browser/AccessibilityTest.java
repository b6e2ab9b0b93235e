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
import java.util.function.Function;
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
          "en/",
          "en/cases/sample-3/",
          "en/indicators/income/",
          "en/search/?q=dalian");

  private final Stage stage = Stage.open();

  @Test
  void noViolations() {
    assertEquals("", violations(ColorScheme.LIGHT, AxeBuilder::new));
  }

  /** In the dark only colours differ. */
  @Test
  void noPaleLettersInTheDark() {
    assertEquals(
        "",
        violations(
            ColorScheme.DARK,
            page ->
                new AxeBuilder(page).withRules(List.of("color-contrast", "link-in-text-block"))));
  }

  private String violations(ColorScheme scheme, Function<Page, AxeBuilder> axe) {
    List<String> found = new ArrayList<>();
    try (BrowserContext window =
            stage.window(new Browser.NewContextOptions().setColorScheme(scheme));
        Page page = window.newPage()) {
      for (String kind : KINDS) {
        page.navigate(stage.address(kind));
        Pages.settle(page);
        for (Rule rule : axe.apply(page).analyze().getViolations()) {
          for (CheckedNode node : rule.getNodes()) {
            found.add("/" + kind + ": " + rule.getId() + ": " + node.getTarget());
          }
        }
      }
    }
    return String.join("\n", found);
  }
}
