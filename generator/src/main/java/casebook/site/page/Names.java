package casebook.site.page;

import casebook.catalogue.Catalogue;
import casebook.gazetteer.EnglishNames;
import casebook.model.Indicator;
import casebook.model.Kind;
import casebook.model.Measure;
import casebook.model.Region;
import casebook.model.Theme;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What things are called in one language. */
public final class Names {
  private final Language language;
  private final Words words;
  private final Map<String, Theme> themes;
  private final Map<String, Indicator> indicators;

  /** Regions by code; they stand on every card. */
  private final Map<String, String> inFull = new ConcurrentHashMap<>();

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
    return language == Language.CHINESE ? region.name() : EnglishNames.of(region);
  }

  /** Province first, without a separator: {@code 辽宁省大连市}; in English {@code Dalian, Liaoning}. */
  public String inFull(Region region) {
    if (language == Language.CHINESE) {
      return String.join("", region.path().names());
    }
    return inFull.computeIfAbsent(region.code(), code -> reversed(EnglishNames.path(region)));
  }

  private static String reversed(List<String> path) {
    return IntStream.rangeClosed(1, path.size())
        .mapToObj(i -> path.get(path.size() - i))
        .collect(Collectors.joining(", "));
  }

  /** How the words of a figure blur it; empty where they do not. */
  String hedge(Measure measure) {
    return measure.hedge().map(h -> words.text(h.message())).orElse("");
  }

  public String of(Theme theme) {
    return language == Language.CHINESE ? theme.name() : theme.english();
  }

  public String of(Indicator indicator) {
    return language == Language.CHINESE ? indicator.name() : indicator.english();
  }

  /** Of the group of the index that an indicator stands in. */
  public String group(Indicator indicator) {
    return language == Language.CHINESE ? indicator.group() : indicator.groupEnglish();
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

  /** One line on what a theme holds, if the editors wrote one in this language. */
  public Optional<String> description(Theme theme) {
    return language == Language.CHINESE ? theme.description() : theme.descriptionEnglish();
  }

  /** What an indicator counts; in Chinese where there is no translation. */
  public String definition(Indicator indicator) {
    return language == Language.CHINESE ? indicator.definition() : indicator.definitionEnglish();
  }

  /**
   * A unit that values of an indicator share. English says nothing for what is merely counted, and
   * leaves a unit that it has no word for.
   */
  public String unit(String unit) {
    if (language == Language.CHINESE) {
      return unit;
    }
    return switch (unit) {
      case "个" -> "";
      case "人" -> "people";
      case "人次" -> "person-times";
      case "户" -> "households";
      case "次" -> "times";
      case "元" -> "yuan";
      case "亩" -> "mu";
      case "倍" -> "times as much";
      case "公斤" -> "kg";
      case "米" -> "m";
      case "立方米" -> "m³";
      case "千瓦时" -> "kWh";
      default -> unit;
    };
  }
}
