package casebook.site.browser;

import com.microsoft.playwright.Page;

/** What tests do with pages. */
final class Pages {
  private Pages() {}

  /** Waits until a page that a script fills is filled. */
  static void settle(Page page) {
    page.waitForFunction(
        """
        () => {
          const browse = document.querySelector("[data-browse]");
          const compare = document.querySelector("[data-compare]");
          return (!browse || browse.querySelector("[data-facets] details, [data-status]:not(:empty)")
              && !browse.querySelector("[aria-busy]"))
            && (!compare || !compare.hidden && compare.querySelector("tbody, [data-status]:not(:empty)"));
        }""");
  }

  /** Whether the page is wider than the window. */
  static boolean scrollsSideways(Page page) {
    return (boolean)
        page.evaluate(
            "() => document.documentElement.scrollWidth > document.documentElement.clientWidth");
  }
}
