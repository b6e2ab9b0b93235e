package casebook.site.page;

import casebook.catalogue.Catalogue;
import casebook.model.Indicator;
import casebook.model.Kind;
import casebook.model.Region;
import casebook.model.Theme;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What things are called in one language. */
public final class Names {
  private final Language language;
  private final Words words;
  private final Map<String, Theme> themes;
  private final Map<String, Indicator> indicators;

  Names(Catalogue catalogue, Language language, Words words) {
    this.language = language;
    this.words = words;
    this.themes =
        catalogue.themes().stream()
            .flatMap(top -> Stream.concat(Stream.of(top), top.children().stream()))
            .collect(Collectors.toMap(n -> n.theme().id(), n -> n.theme(), (a, b) -> a));
    this.indicators =
        catalogue.indicators().stream()
            .collect(Collectors.toMap(n -> n.indicator().id(), n -> n.indicator(), (a, b) -> a));
  }

  /** {@code 大连市}, or the last part of its address as a word: {@code Dalian}. */
  public String of(Region region) {
    return language == Language.CHINESE ? region.name() : english(last(region.slug()));
  }

  /** Province first, without a separator: {@code 辽宁省大连市}; in English {@code Dalian, Liaoning}. */
  public String inFull(Region region) {
    if (language == Language.CHINESE) {
      return String.join("", region.path().names());
    }
    String[] parts = region.slug().split("/", -1);
    StringBuilder name = new StringBuilder(english(parts[parts.length - 1]));
    for (int i = parts.length - 2; i >= 0; i--) {
      name.append(", ").append(english(parts[i]));
    }
    return name.toString();
  }

  public String of(Theme theme) {
    return language == Language.CHINESE ? theme.name() : theme.english();
  }

  public String of(Indicator indicator) {
    return language == Language.CHINESE ? indicator.name() : indicator.english();
  }

  public String of(Kind kind) {
    return words.text("kind." + kind.id());
  }

  /** A theme that some case names. */
  public Optional<Theme> theme(String id) {
    return Optional.ofNullable(themes.get(id));
  }

  /** An indicator that some case reports. */
  public Optional<Indicator> indicator(String id) {
    return Optional.ofNullable(indicators.get(id));
  }

  private static String last(String slug) {
    return slug.substring(slug.lastIndexOf('/') + 1);
  }

  private static String english(String slug) {
    return slug.isEmpty()
        ? slug
        : slug.substring(0, 1).toUpperCase(Locale.ROOT) + slug.substring(1).replace('-', ' ');
  }
}
