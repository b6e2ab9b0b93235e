package casebook.site;

import casebook.catalogue.Catalogue;
import casebook.catalogue.IndicatorNode;
import casebook.model.Message;
import casebook.model.Progress;
import casebook.site.data.DataFiles;
import casebook.site.feed.Feeds;
import casebook.site.page.Context;
import casebook.site.page.Output;
import casebook.site.page.Pages;
import casebook.site.page.Section;
import casebook.site.page.Sheet;
import casebook.site.page.TextFile;
import casebook.site.search.Search;
import casebook.templates.HtmlBytes;
import casebook.templates.Templates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes the website of a catalogue into an empty folder. Pages are rendered in parallel, each
 * straight to the bytes of its file; the same catalogue gives the same bytes.
 */
public final class SiteBuilder {
  private final Templates templates;
  private final boolean portable;
  private final Path folder;
  private final Progress progress;
  private final AtomicInteger pages = new AtomicInteger();
  private final AtomicLong bytes = new AtomicLong();
  private final LinkLedger links = new LinkLedger();

  /** Folders that stand, so that no file asks for its own again. */
  private final Set<String> made = ConcurrentHashMap.newKeySet();

  private SiteBuilder(Templates templates, boolean portable, Path folder, Progress progress) {
    this.portable = portable;
    this.templates = templates;
    this.folder = folder;
    this.progress = progress;
  }

  /**
   * Writes all pages and files of the site.
   *
   * @param folder exists and is empty
   * @throws UncheckedIOException if a file cannot be written
   * @throws gg.jte.TemplateException if a template fails, naming it and its line
   */
  public static Summary build(
      Catalogue catalogue,
      Templates templates,
      SiteOptions options,
      Path folder,
      Progress progress) {
    SiteBuilder builder = new SiteBuilder(templates, options.portable(), folder, progress);
    Map<String, String> assets = builder.assets();
    Search search = new Search(catalogue, builder::offer);
    Context context =
        new Context(catalogue, assets, options.books(), DataFiles.NAMES, options.root(), search);
    List<Runnable> work = builder.data(catalogue);
    Pages.of(context).forEach(job -> work.add(() -> job.outputs().forEach(builder::write)));
    Feeds.of(context).forEach(job -> work.add(() -> job.outputs().forEach(builder::write)));
    builder.run(work);
    builder.offer(Section.DATA.address());
    builder.offer(Section.INDICATORS.address());
    progress.phase(Message.of("site.phase-search"), 0);
    search.finish();
    options.books().forEach(builder.links::file);
    return new Summary(builder.pages.get(), builder.bytes.get(), builder.links.holds());
  }

  /** The data files; the largest first, which is written while pages are made beside it. */
  private List<Runnable> data(Catalogue catalogue) {
    Path indicators = folder.resolve(Section.INDICATORS.address());
    List<Runnable> work = new ArrayList<>();
    Path all = folder.resolve(Section.DATA.address());
    work.add(() -> bytes.addAndGet(DataFiles.write(catalogue, all)));
    for (IndicatorNode node : catalogue.indicators()) {
      work.add(() -> bytes.addAndGet(DataFiles.write(catalogue, node, indicators)));
    }
    return work;
  }

  /** Writes a file that pages may link. */
  private void offer(String path, byte[] content) {
    write(path, content);
    links.file(path);
  }

  /** Enters the files of a folder that others wrote. */
  private void offer(String address) {
    try (Stream<Path> files = Files.list(folder.resolve(address))) {
      files.filter(Files::isRegularFile).forEach(f -> links.file(address + f.getFileName()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, String> assets() {
    List<Asset> assets = Asset.packaged();
    assets.forEach(asset -> asset.writeTo(this::offer));
    return Asset.addresses(assets);
  }

  /** Each processor takes the next task as it is free: they differ too much to be dealt out. */
  private void run(List<Runnable> work) {
    progress.phase(Message.of("site.phase-pages"), work.size());
    AtomicInteger next = new AtomicInteger();
    IntStream.rangeClosed(0, ForkJoinPool.getCommonPoolParallelism())
        .parallel()
        .forEach(
            processor -> {
              for (int i = next.getAndIncrement(); i < work.size(); i = next.getAndIncrement()) {
                work.get(i).run();
                progress.step();
              }
            });
  }

  private void write(Output output) {
    if (output instanceof Sheet sheet) {
      HtmlBytes html = new HtmlBytes();
      templates.render(sheet.template(), Map.of("page", sheet.view()), html);
      byte[] content = portable ? Portable.of(html.toByteArray()) : html.toByteArray();
      links.page(sheet.path(), content);
      write(sheet.path(), content);
      pages.incrementAndGet();
    } else if (output instanceof TextFile file) {
      offer(file.path(), file.content().getBytes(StandardCharsets.UTF_8));
    }
  }

  private void write(String path, byte[] content) {
    try {
      Files.write(place(path), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    bytes.addAndGet(content.length);
  }

  private Path place(String path) throws IOException {
    String parent = path.substring(0, path.lastIndexOf('/') + 1);
    if (!made.contains(parent)) {
      Files.createDirectories(folder.resolve(parent));
      made.add(parent);
    }
    return folder.resolve(path);
  }
}
