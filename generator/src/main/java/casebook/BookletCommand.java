package casebook;

import casebook.booklet.BookletBuilder;
import casebook.booklet.BookletException;
import casebook.booklet.BookletOptions;
import casebook.booklet.Fonts;
import casebook.booklet.Summary;
import casebook.booklet.book.Selection;
import casebook.booklet.book.Trim;
import casebook.booklet.layout.Audit;
import casebook.booklet.press.Imposition;
import casebook.catalogue.Catalogue;
import casebook.catalogue.CatalogueReader;
import casebook.templates.Templates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/**
 * {@code casebook booklet}: the booklet alone, for a reader, a region, an office printer or a
 * press.
 */
@Command(name = "booklet", mixinStandardHelpOptions = true)
final class BookletCommand implements Callable<Integer> {
  @ParentCommand private Main main;
  @Mixin private Options.Content content;
  @Spec private CommandSpec spec;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      defaultValue = "booklet.pdf")
  private Path output;

  @Option(names = "--templates", paramLabel = "DIR")
  private @Nullable Path templates;

  @Option(names = "--size", paramLabel = "SIZE")
  private @Nullable String size;

  @Option(names = "--select", paramLabel = "KEY=NAME", split = ",")
  private List<String> select = List.of();

  @Option(names = "--press")
  private boolean press;

  @Option(names = "--impose", paramLabel = "HOW")
  private @Nullable String impose;

  @Option(names = "--paper", paramLabel = "MM", defaultValue = "0.1")
  private double paper;

  @Option(names = "--audit")
  private boolean audit;

  @Override
  public Integer call() throws Exception {
    Console console = main.console();
    Optional<Trim> trim = trim();
    Optional<Imposition> imposition = imposition();
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
    Catalogue catalogue = read.catalogue().get();
    try {
      BookletOptions options =
          BookletOptions.reading(
                  Fonts.find(Fonts.cache(), catalogue.publication(), content.folder()))
              .withSize(trim)
              .withSelection(selection.selection())
              .withSheets(press, imposition, paper)
              .withContent(content.folder());
      return print(console, catalogue, options);
    } catch (BookletException e) {
      console.problems(e.problems());
      return Main.BAD_CONTENT;
    }
  }

  private int print(Console console, Catalogue catalogue, BookletOptions options)
      throws IOException, BookletException {
    Path whole = output.toAbsolutePath();
    Files.createDirectories(whole.getParent());
    Path fresh = whole.resolveSibling("." + whole.getFileName() + ".new");
    try {
      Summary book = BookletBuilder.build(catalogue, engine(), options, fresh, console);
      Files.move(fresh, whole, StandardCopyOption.REPLACE_EXISTING);
      book.notes().forEach(console::say);
      console.say("main.wrote-booklet", output, book.pages(), Build.size(book.bytes()));
      return audit ? report(console, book.audit()) : Main.GOOD;
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  /** How the lines keep the rules, rule by rule. */
  private static int report(Console console, Audit audit) {
    Map<Audit.Rule, Integer> counts = new EnumMap<>(Audit.Rule.class);
    for (Audit.Rule rule : Audit.Rule.values()) {
      counts.put(rule, 0);
    }
    audit.findings().forEach(f -> counts.merge(f.rule(), 1, Integer::sum));
    console.say("main.audit", audit.lines(), audit.justified(), audit.findings().size());
    counts.forEach((rule, count) -> console.say("booklet.rule." + rule.name(), count));
    audit
        .findings()
        .forEach(
            f -> console.say("main.audit-finding", f.page(), f.rule().name(), f.line().strip()));
    return audit.findings().isEmpty() ? Main.GOOD : Main.BAD_CONTENT;
  }

  private Templates engine() throws IOException {
    return templates == null
        ? Templates.packaged()
        : Templates.live(templates, Files.createTempDirectory("casebook-templates"));
  }

  private Optional<Trim> trim() {
    if (size == null) {
      return Optional.empty();
    }
    Optional<Trim> trim = Trim.of(size);
    if (trim.isEmpty()) {
      throw wrong("booklet.size.unknown", size, String.join("、", Trim.names()));
    }
    return trim;
  }

  private Optional<Imposition> imposition() {
    if (impose == null) {
      return Optional.empty();
    }
    Optional<Imposition> order = Imposition.parse(impose);
    if (order.isEmpty()) {
      throw wrong("booklet.impose.unknown", impose);
    }
    return order;
  }

  private ParameterException wrong(String key, Object... arguments) {
    return new ParameterException(spec.commandLine(), main.messages().text(key, arguments));
  }
}
