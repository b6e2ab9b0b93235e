package casebook;

import casebook.booklet.BookletException;
import casebook.booklet.FontFetch;
import casebook.booklet.Fonts;
import casebook.model.Message;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code casebook fonts}: fetches the booklet's Song face once. */
@Command(name = "fonts", mixinStandardHelpOptions = true)
final class FontsCommand implements Callable<Integer> {
  @ParentCommand private Main main;

  @Override
  public Integer call() throws Exception {
    Console console = main.console();
    Path cache = Fonts.cache();
    if (!Fonts.isFetched(cache)) {
      console.phase(Message.of("main.phase-fonts"), 0);
    }
    try {
      FontFetch.fetch(cache);
    } catch (BookletException e) {
      console.problems(e.problems());
      return Main.BAD_CONTENT;
    }
    console.say("main.fonts", cache);
    return Main.GOOD;
  }
}
