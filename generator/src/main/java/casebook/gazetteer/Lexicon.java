package casebook.gazetteer;

import casebook.model.Region;
import casebook.text.PairTable;
import casebook.text.PlaceNames;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Every name that may mean a place in running text, and what it may mean: full and short names,
 * former names, aliases, townships; and the names that only look so. Made on first use (some 150
 * ms); immutable.
 */
final class Lexicon {
  /** How a name stands for a region. */
  enum Kind {
    FULL,
    ALIAS,
    FORMER,
    SHORT,
    TOWNSHIP
  }

  record Sense(Region region, Kind kind) {}

  /**
   * @param senses what it may mean; none for a name that only looks like a place's
   * @param ordinary whether it is an ordinary word as well
   * @param weak whether the name alone is too little to go by
   * @param isShort whether it is nobody's full name
   * @param isTownship whether only townships have it
   */
  record Name(
      String text,
      List<Sense> senses,
      boolean ordinary,
      boolean weak,
      boolean isShort,
      boolean isTownship) {
    static Name of(String text, List<Sense> senses, boolean ordinary) {
      boolean township = senses.stream().allMatch(s -> s.kind() == Kind.TOWNSHIP);
      boolean tiny = text.length() == 2 && senses.stream().noneMatch(Lexicon::isShortForLarge);
      boolean weak =
          ordinary || tiny || township || senses.stream().allMatch(Lexicon::isShortForCounty);
      boolean isShort = senses.stream().allMatch(s -> s.kind() == Kind.SHORT);
      return new Name(text, List.copyOf(senses), ordinary, weak, isShort, township);
    }
  }

  /** Namesakes of a township beyond which the name says nothing. */
  private static final int MANY = 6;

  private static final Pattern TOWNSHIP_CLASS = Pattern.compile("(街道|地区|苏木|镇|乡)$");

  private final Map<String, List<Sense>> senses = new HashMap<>();
  private final Set<String> ordinary = new HashSet<>();

  /** Words of two characters; each has the number 1. */
  private final PairTable words = new PairTable(1 << 16);

  private final NameTree tree;

  private static final class Holder {
    static final Lexicon INSTANCE = new Lexicon(Gazetteer.load());
  }

  static Lexicon load() {
    return Holder.INSTANCE;
  }

  private Lexicon(Gazetteer gazetteer) {
    Resources.rows("ordinary-words.txt").forEach(row -> ordinary.addAll(Arrays.asList(row)));
    for (String[] row : Resources.rows("words.txt")) {
      row[1].chars().forEach(second -> words.put(PairTable.key(row[0] + (char) second, 0), 1));
    }
    for (Region region : gazetteer.all()) {
      addNames(region, gazetteer);
    }
    gazetteer.former().forEach(this::addFormer);
    for (String[] row : Resources.rows("aliases.txt")) {
      add(row[0], gazetteer.byCode(row[1]).orElseThrow(), Kind.ALIAS);
    }
    addTownships(gazetteer);
    Resources.rows("not-places.txt").forEach(row -> senses.put(row[0], List.of()));
    List<Name> names = new ArrayList<>(senses.size());
    senses.forEach((text, meant) -> names.add(Name.of(text, meant, isOrdinary(text, meant))));
    tree = new NameTree(names);
  }

  private void addNames(Region region, Gazetteer gazetteer) {
    String name = region.name();
    String stem = PlaceNames.stem(name);
    add(name, region, Kind.FULL);
    if (region.code().startsWith("x")) {
      gazetteer.parent(region).ifPresent(city -> addZone(region, city));
    } else if (!stem.equals(name)) {
      add(stem, region, Kind.SHORT);
    }
    for (String rule : List.of("州", "县", "旗")) {
      if (name.endsWith("自治" + rule)) {
        add(stem + rule, region, Kind.ALIAS);
      }
    }
  }

  /** 河北唐山海港经济开发区 is 唐山海港经济开发区 and 唐山海港经开区 as well. */
  private void addZone(Region zone, Region city) {
    String town = PlaceNames.stem(city.name());
    String own = zone.name().replaceFirst("^.*" + town + "市?", "");
    List<String> forms = new ArrayList<>(List.of(own));
    forms.add(own.replaceFirst("(高新技术|高技术)(产业)?(开发|园)区$", "高新区"));
    forms.add(own.replaceFirst("(经济技术|经济)开发区$", "经开区"));
    forms.add(own.replaceFirst("(经济技术|经济)开发区$", "开发区"));
    for (String form : new HashSet<>(forms)) {
      add(town + form, zone, Kind.ALIAS);
      add(city.name() + form, zone, Kind.ALIAS);
    }
  }

  private void addFormer(Former former) {
    if (former.name().equals(former.successor().name())) {
      return;
    }
    add(former.name(), former.successor(), Kind.FORMER);
    String stem = PlaceNames.stem(former.name());
    if (!stem.equals(former.name()) && !stem.equals(PlaceNames.stem(former.successor().name()))) {
      add(stem, former.successor(), Kind.SHORT);
    }
  }

  private void addTownships(Gazetteer gazetteer) {
    Map<String, List<Region>> counties = new HashMap<>();
    for (String[] row : Resources.rows("townships.txt")) {
      Region county = gazetteer.byCode(row[0]).orElseThrow();
      for (int i = 1; i < row.length; i++) {
        counties.computeIfAbsent(row[i], name -> new ArrayList<>()).add(county);
      }
    }
    counties.forEach(
        (name, where) -> {
          if (name.length() > 2 && where.size() < MANY && !senses.containsKey(name)) {
            where.forEach(county -> add(name, county, Kind.TOWNSHIP));
          }
        });
  }

  private void add(String name, Region region, Kind kind) {
    List<Sense> known = senses.computeIfAbsent(name, n -> new ArrayList<>());
    known.removeIf(sense -> sense.region().equals(region) && sense.kind().compareTo(kind) > 0);
    if (known.stream().noneMatch(sense -> sense.region().equals(region))) {
      known.add(new Sense(region, kind));
    }
  }

  /** So is a county called 合作 or 资源, and a township called after such a word (市场街道, 交通镇). */
  private boolean isOrdinary(String text, List<Sense> meant) {
    if (meant.stream().anyMatch(sense -> sense.kind() == Kind.TOWNSHIP)) {
      return isWord(TOWNSHIP_CLASS.matcher(text).replaceFirst(""));
    }
    return isOrdinary(text) || (isWord(text) && meant.stream().allMatch(Lexicon::isShortForCounty));
  }

  /** Whether it is an ordinary word besides a division's short name. */
  boolean isOrdinary(String text) {
    return ordinary.contains(text);
  }

  /** Whether it is a common word of two characters. */
  boolean isWord(String text) {
    return text.length() == 2 && isWord(text, 0);
  }

  /** Whether the two characters from there make a common word. */
  boolean isWord(CharSequence text, int at) {
    return words.get(PairTable.key(text, at)) > 0;
  }

  NameTree tree() {
    return tree;
  }

  static boolean isShortForCounty(Sense sense) {
    return sense.kind() == Kind.SHORT && Level.of(sense.region()) == Level.COUNTY;
  }

  private static boolean isShortForLarge(Sense sense) {
    return sense.kind() == Kind.ALIAS
        || (sense.kind() == Kind.SHORT && Level.of(sense.region()) != Level.COUNTY);
  }
}
