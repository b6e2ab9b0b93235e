package casebook.site.page;

import casebook.catalogue.Catalogue;
import casebook.catalogue.Entry;
import casebook.model.Page;
import casebook.model.Publication;
import casebook.site.search.Search;
import java.net.URI;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/** What all pages share. */
public final class Context {
  private final Catalogue catalogue;
  private final List<Language> languages;
  private final Map<String, String> assets;
  private final List<String> books;
  private final List<String> dataFiles;
  private final Optional<String> root;
  private final Search search;
  private final Divisions divisions;
  private final Bodies bodies;
  private final Map<String, Integer> positions = new HashMap<>();
  private final Map<Language, Words> words = new EnumMap<>(Language.class);
  private final Map<Language, Names> names = new EnumMap<>(Language.class);

  /**
   * @param assets address of each static file by its name: {@code site.css} is {@code
   *     assets/site.1a2b3c4d.css}
   * @param books addresses of the cases as a book, each known by its ending
   * @param dataFiles names of the files in {@code data/}
   * @param root path of the site on its server, if it is not that of the publication's address
   * @param search takes the text of every case
   */
  public Context(
      Catalogue catalogue,
      Map<String, String> assets,
      List<String> books,
      List<String> dataFiles,
      Optional<String> root,
      Search search) {
    this.catalogue = catalogue;
    this.languages = catalogue.publication().languages().stream().map(Language::of).toList();
    this.assets = Map.copyOf(assets);
    this.books = List.copyOf(books);
    this.dataFiles = List.copyOf(dataFiles);
    this.root = root;
    this.search = search;
    this.divisions = new Divisions(catalogue.regions());
    this.bodies = new Bodies(catalogue, divisions);
    catalogue.entries().forEach(e -> positions.put(e.slug(), positions.size()));
    for (Language language : languages) {
      Words its = Words.in(language);
      words.put(language, its);
      names.put(language, new Names(catalogue, language, its));
    }
  }

  public Catalogue catalogue() {
    return catalogue;
  }

  public Publication publication() {
    return catalogue.publication();
  }

  public List<Language> languages() {
    return languages;
  }

  public List<String> books() {
    return books;
  }

  List<String> dataFiles() {
    return dataFiles;
  }

  /** Path of the site on its server, with a slash at both ends. */
  String root() {
    return root.or(() -> absolute("").map(url -> URI.create(url).getPath())).orElse("/");
  }

  /** The pages of running text, each in this language or in the one it has. */
  public List<Page> texts(Language language) {
    Map<String, Page> bySlug = new LinkedHashMap<>();
    for (Page page : catalogue.pages()) {
      if (page.language().equals(language.code())) {
        bySlug.put(page.slug(), page);
      } else {
        bySlug.putIfAbsent(page.slug(), page);
      }
    }
    return List.copyOf(bySlug.values());
  }

  Divisions divisions() {
    return divisions;
  }

  /** Slugs of the cases that no place is stated for, in reading order. */
  public List<String> unplaced() {
    return slugs(entry -> entry.region().map(divisions::path).orElse(List.of()).isEmpty());
  }

  /** Slugs of the cases that no year is stated for, in reading order. */
  public List<String> undated() {
    return slugs(entry -> entry.content().year().isEmpty());
  }

  private List<String> slugs(Predicate<Entry> which) {
    return catalogue.entries().stream().filter(which).map(Entry::slug).toList();
  }

  Search search() {
    return search;
  }

  Bodies bodies() {
    return bodies;
  }

  /** Where a case stands in reading order, from 0. */
  int position(String slug) {
    return Objects.requireNonNull(positions.get(slug), slug);
  }

  public Words words(Language language) {
    return Objects.requireNonNull(words.get(language));
  }

  public Names names(Language language) {
    return Objects.requireNonNull(names.get(language));
  }

  /**
   * The address of a static file from the root of the site.
   *
   * @throws IllegalArgumentException if there is none of this name
   */
  public String asset(String name) {
    String address = assets.get(name);
    if (address == null) {
      throw new IllegalArgumentException("no static file " + name);
    }
    return address;
  }

  /** The absolute address of a path, where the publication says where it lives. */
  public Optional<String> absolute(String path) {
    return publication()
        .baseUrl()
        .map(base -> base.endsWith("/") ? base : base + "/")
        .map(base -> base + path);
  }

  /** The frame of a page of the section, before it has crumbs and head. */
  public Frame frame(Language language, Section section, String address, String title) {
    return new Frame(this, language, section, address, title, "", List.of(), Optional.empty());
  }
}
