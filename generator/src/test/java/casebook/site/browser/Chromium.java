package casebook.site.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** The browser of the machine, driven by Playwright; it is never downloaded. */
final class Chromium implements AutoCloseable {
  private static final List<String> PLACES =
      List.of(
          System.getProperty("casebook.chromium", "/usr/bin/chromium"),
          "/usr/bin/chromium-browser",
          "/usr/bin/google-chrome");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Path program) {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(program)
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync",
                            "--no-first-run")));
  }

  /** Ends the test where there is no browser: skipped, under CI failed. */
  static void require() {
    if (program().isEmpty()) {
      String why = "no Chromium: looked at " + PLACES;
      Assertions.assertFalse("true".equals(System.getenv("CI")), why);
      Assumptions.abort(why);
    }
  }

  static Chromium start() {
    return new Chromium(program().orElseThrow());
  }

  private static Optional<Path> program() {
    return PLACES.stream().map(Path::of).filter(Files::isExecutable).findFirst();
  }

  Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
