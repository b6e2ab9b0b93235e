package casebook;

import casebook.booklet.BookletException;
import casebook.booklet.book.Selection;
import casebook.booklet.epub.EpubBuilder;
import casebook.catalogue.CatalogueReader;
import casebook.templates.Templates;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code casebook epub}: the cases as an electronic book. */
@Command(name = "epub", mixinStandardHelpOptions = true)
final class EpubCommand implements Callable<Integer> {
  @ParentCommand private Main main;
  @Mixin private Options.Content content;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      defaultValue = "booklet.epub")
  private Path output;

  @Option(names = "--select", paramLabel = "KEY=NAME", split = ",")
  private List<String> select = List.of();

  @Override
  public Integer call() throws Exception {
    Console console = main.console();
    var selection = Selection.parse(select);
    if (!selection.problems().isEmpty()) {
      console.problems(selection.problems());
      return Main.WRONG_USAGE;
    }
    var read = CatalogueReader.read(content.folder(), CatalogueReader.Options.PUBLISH, console);
    console.problems(read.problems());
    if (read.catalogue().isEmpty()) {
      return Main.BAD_CONTENT;
    }
    Path whole = output.toAbsolutePath();
    Files.createDirectories(whole.getParent());
    Path fresh = whole.resolveSibling("." + whole.getFileName() + ".new");
    try {
      int cases =
          EpubBuilder.build(
              read.catalogue().get(), Templates.packaged(), selection.selection(), fresh, console);
      Files.move(fresh, whole, StandardCopyOption.REPLACE_EXISTING);
      console.say("main.wrote-epub", output, cases, Build.size(Files.size(whole)));
      return Main.GOOD;
    } catch (BookletException e) {
      console.problems(e.problems());
      return Main.BAD_CONTENT;
    } finally {
      Files.deleteIfExists(fresh);
    }
  }
}
