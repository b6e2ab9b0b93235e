package casebook.site.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Takes the README's picture from a built site, the front page at a desk beside one case on a
 * phone: {@code Screenshot SITE CASE FILE.jpg}.
 */
final class Screenshot {
  private static final int WIDTH = 1600;
  private static final int HEIGHT = 800;
  private static final int QUALITY = 80;

  private Screenshot() {}

  public static void main(String[] arguments) throws IOException {
    Path site = Path.of(arguments[0]).toAbsolutePath();
    String front = site.resolve("index.html").toUri().toString();
    String story = site.resolve("cases/" + arguments[1] + "/index.html").toUri().toString();
    Path frames = Files.createTempFile("frames", ".html");
    Files.writeString(
        frames,
        """
        <!doctype html><style>
        body { margin: 0; background: #e8e4dc; overflow: hidden }
        iframe { position: absolute; border: 0; background: #fff; box-shadow: 0 2px 18px #0003 }
        #desk { left: 30px; top: 30px; width: 1140px; height: 740px }
        #phone { left: 1200px; top: 30px; width: 370px; height: 740px; border-radius: 18px }
        </style><iframe id="desk" src="%s"></iframe><iframe id="phone" src="%s"></iframe>
        """
            .formatted(front, story));
    try (Chromium chromium = Chromium.start();
        BrowserContext window =
            chromium
                .browser()
                .newContext(new Browser.NewContextOptions().setViewportSize(WIDTH, HEIGHT))) {
      Page page = window.newPage();
      page.navigate(frames.toUri().toString());
      page.screenshot(
          new Page.ScreenshotOptions()
              .setPath(Path.of(arguments[2]))
              .setType(ScreenshotType.JPEG)
              .setQuality(QUALITY));
    } finally {
      Files.delete(frames);
    }
  }
}
