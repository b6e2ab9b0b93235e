package casebook.site;

import casebook.catalogue.Catalogue;
import casebook.catalogue.Entry;
import casebook.catalogue.IndicatorNode;
import casebook.catalogue.RegionNode;
import casebook.catalogue.ThemeNode;
import casebook.catalogue.YearNode;
import casebook.model.Case;
import casebook.model.Indicator;
import casebook.model.Kind;
import casebook.model.LineRange;
import casebook.model.Measure;
import casebook.model.Page;
import casebook.model.Publication;
import casebook.model.Region;
import casebook.model.RegionPath;
import casebook.model.Source;
import casebook.model.Theme;
import casebook.model.ThemePath;
import casebook.model.Years;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A catalogue of any size, the same every time, for tests that need many cases of no meaning. */
public final class Sample {
  private static final String[][] PLACES = {
    {"110000", "北京市", "beijing", ""},
    {"110105", "北京市/朝阳区", "beijing/chaoyang", "110000"},
    {"210000", "辽宁省", "liaoning", ""},
    {"210200", "辽宁省/大连市", "liaoning/dalian", "210000"},
    {"210202", "辽宁省/大连市/中山区", "liaoning/dalian/zhongshan", "210200"},
    {"211300", "辽宁省/朝阳市", "liaoning/chaoyang", "210000"},
    {"330000", "浙江省", "zhejiang", ""},
    {"330100", "浙江省/杭州市", "zhejiang/hangzhou", "330000"},
    {"330106", "浙江省/杭州市/西湖区", "zhejiang/hangzhou/xihu", "330100"},
    {"500000", "重庆市", "chongqing", ""},
    {"500103", "重庆市/渝中区", "chongqing/yuzhong", "500000"},
    {"540000", "西藏自治区", "xizang", ""},
    {"540100", "西藏自治区/拉萨市", "xizang/lhasa", "540000"},
  };
  private static final String[][] THEMES = {
    {"governance", "基层治理", "Local governance"},
    {"governance/grid", "基层治理/网格化管理", "Grid management"},
    {"governance/housing", "基层治理/小区与物业", "Housing estates"},
    {"village", "乡村振兴", "Village revival"},
    {"village/income", "乡村振兴/集体收入", "Village income"},
    {"service", "服务群众", "Serving residents"},
    {"service/hall", "服务群众/便民大厅", "Service halls"},
  };
  private static final String[] WHO = {"街道", "社区", "村委会", "物业公司", "志愿者协会", "镇政府", "居民小组", "合作社"};
  private static final String[] DID = {"建立", "推行", "试点", "改造", "公开", "梳理", "整合", "延伸"};
  private static final String[] WHAT = {
    "楼栋长制度", "积分超市", "夜间议事会", "代办清单", "共享菜园", "老年食堂", "停车泊位", "果园托管", "河道巡护", "矛盾调解室"
  };
  private static final String[] SO = {
    "邻里少了争吵", "办事少跑两趟", "账目一目了然", "老人有了去处", "荒地重新种上了菜", "夜里路灯都亮着"
  };

  /** Of twenty cases one states no place, and another no year. */
  private static final int UNPLACED = 19;

  private static final int UNDATED = 9;

  private static final String ABOUT =
      """
      这是一个**样本**。

      | 命令 | 什么时候用 |
      | --- | --- |
      | `./sample --with=every --option=there --is` | 表格比手机宽的时候 |
      """;

  private final Random random = new Random(20260101);
  private final Map<String, Region> regions = new LinkedHashMap<>();
  private final Map<String, Theme> themes = new LinkedHashMap<>();
  private final List<Indicator> indicators = new ArrayList<>();

  private Sample() {
    for (String[] p : PLACES) {
      Optional<String> parent = p[3].isEmpty() ? Optional.empty() : Optional.of(p[3]);
      regions.put(p[0], new Region(p[0], RegionPath.parse(p[1]), p[2], parent));
    }
    for (String[] t : THEMES) {
      themes.put(
          t[0],
          new Theme(
              t[0],
              ThemePath.parse(t[1]),
              t[2],
              Optional.of(t[1] + "的做法"),
              Optional.empty(),
              List.of()));
    }
    indicators.add(indicator("volunteers", "志愿者人数", "Volunteers", "人", "队伍", "Teams"));
    indicators.add(indicator("income", "集体收入", "Village income", "元", "经济", "Economy"));
    indicators.add(indicator("solved", "办结率", "Share of requests solved", "%", "服务", "Services"));
  }

  private static Indicator indicator(
      String id, String name, String english, String unit, String group, String groupEnglish) {
    return new Indicator(
        id,
        name,
        english,
        "案例所述的" + name + "。",
        english + " that the cases state.",
        unit,
        group,
        groupEnglish,
        List.of(name),
        Indicator.Direction.MORE);
  }

  /** So many cases, spread over a dozen places, four themes and three indicators. */
  public static Catalogue of(int cases) {
    return new Sample().catalogue(cases);
  }

  private Catalogue catalogue(int count) {
    List<Case> cases = new ArrayList<>();
    List<Region> places = List.copyOf(regions.values());
    for (int i = 0; i < count; i++) {
      cases.add(content(i, places.get(i * places.size() / count)));
    }
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      entries.add(entry(cases, i));
    }
    Map<String, Entry> bySlug = entries.stream().collect(Collectors.toMap(Entry::slug, e -> e));
    return new Catalogue(
        publication(),
        entries,
        regionNodes("", entries),
        themeNodes(entries),
        indicatorNodes(entries),
        yearNodes(entries),
        List.of(new Page("about", "zh", "关于本站", 1, ABOUT)),
        bySlug);
  }

  private String any(String[] words) {
    return words[random.nextInt(words.length)];
  }

  private String sentence() {
    return any(WHO) + any(DID) + any(WHAT) + "，" + any(SO) + "。";
  }

  private Case content(int i, Region region) {
    int volunteers = 20 + random.nextInt(4000);
    int income = 10_000 * (1 + random.nextInt(90_000));
    double solved = 80 + random.nextInt(200) / 10.0;
    String title = region.name() + any(DID) + any(WHAT) + "的第" + (i + 1) + "次尝试";
    StringBuilder body = new StringBuilder();
    for (String heading : List.of("缘起", "做法", "成效")) {
      body.append("## ").append(heading).append("\n\n");
      for (int p = 0; p < 4; p++) {
        body.append(sentence()).append(sentence()).append(sentence()).append("\n\n");
      }
    }
    body.append("全年有").append(volunteers).append("名志愿者参加，集体收入达到");
    body.append(income / 10_000).append("万元，办结率").append(solved).append("%。\n");
    List<Measure> measures =
        List.of(
            measure("志愿者", volunteers, "人", "volunteers", volunteers + "名志愿者"),
            measure("集体收入", income, "元", "income", "集体收入达到" + income / 10_000 + "万元"),
            measure("办结率", solved, "%", "solved", "办结率" + solved + "%"));
    int year = 2012 + random.nextInt(12);
    return new Case(
        "sample-" + (i + 1),
        title,
        i % 17 == 16 ? Kind.OVERVIEW : Kind.CASE,
        i % 20 == UNPLACED ? Optional.empty() : Optional.of(region.path()),
        i % 3 == 0 ? Optional.of(region.name() + "社区办") : Optional.empty(),
        i % 20 == UNDATED ? Optional.empty() : Optional.of(year),
        i % 4 == 0 ? Optional.of(new Years(year - 2, year)) : Optional.empty(),
        List.of(theme(i).path()),
        i % 2 == 0 ? Optional.of(sentence()) : Optional.empty(),
        measures,
        Optional.of(
            new Source(
                "sample.txt", new LineRange(i + 1, i + 1), Optional.empty(), Optional.empty())),
        List.of(),
        false,
        body.toString());
  }

  private static Measure measure(
      String label, double value, String unit, String indicator, String quote) {
    return new Measure(
        label, BigDecimal.valueOf(value), unit, false, Optional.of(indicator), quote);
  }

  private Theme theme(int i) {
    List<Theme> second = themes.values().stream().filter(t -> t.id().contains("/")).toList();
    return second.get(i % second.size());
  }

  private Entry entry(List<Case> cases, int i) {
    Case content = cases.get(i);
    Optional<Region> region =
        regions.values().stream()
            .filter(r -> Optional.of(r.path()).equals(content.region()))
            .findFirst();
    List<Entry.Related> related = new ArrayList<>();
    for (int j = 1; j <= 3 && i + j < cases.size(); j++) {
      related.add(
          new Entry.Related(cases.get(i + j).slug(), List.of(Entry.Reason.values()).get(j - 1)));
    }
    return new Entry(
        content,
        region,
        List.of(theme(i)),
        i == 0 ? Optional.empty() : Optional.of(cases.get(i - 1).slug()),
        i == cases.size() - 1 ? Optional.empty() : Optional.of(cases.get(i + 1).slug()),
        related,
        List.of());
  }

  private List<RegionNode> regionNodes(String parent, List<Entry> entries) {
    List<RegionNode> nodes = new ArrayList<>();
    for (Region region : regions.values()) {
      if (region.parent().orElse("").equals(parent)) {
        List<RegionNode> children = regionNodes(region.code(), entries);
        List<String> own =
            entries.stream()
                .filter(e -> e.region().equals(Optional.of(region)))
                .map(Entry::slug)
                .toList();
        int count = own.size() + children.stream().mapToInt(RegionNode::count).sum();
        if (count > 0) {
          nodes.add(new RegionNode(region, children, own, count));
        }
      }
    }
    return nodes;
  }

  private List<ThemeNode> themeNodes(List<Entry> entries) {
    List<ThemeNode> nodes = new ArrayList<>();
    for (Theme top : themes.values()) {
      if (top.path().second().isEmpty()) {
        List<ThemeNode> children = new ArrayList<>();
        for (Theme second : themes.values()) {
          if (second.id().startsWith(top.id() + "/")) {
            List<String> own =
                entries.stream().filter(e -> e.themes().contains(second)).map(Entry::slug).toList();
            children.add(new ThemeNode(second, List.of(), own, own.size()));
          }
        }
        int count = children.stream().mapToInt(ThemeNode::count).sum();
        nodes.add(new ThemeNode(top, children, List.of(), count));
      }
    }
    return nodes;
  }

  private List<IndicatorNode> indicatorNodes(List<Entry> entries) {
    List<IndicatorNode> nodes = new ArrayList<>();
    for (int k = 0; k < indicators.size(); k++) {
      List<IndicatorNode.Reading> readings = new ArrayList<>();
      for (Entry e : entries) {
        readings.add(new IndicatorNode.Reading(e.slug(), k + 1, e.content().indicators().get(k)));
      }
      nodes.add(new IndicatorNode(indicators.get(k), readings));
    }
    return nodes;
  }

  private static List<YearNode> yearNodes(List<Entry> entries) {
    TreeMap<Integer, List<String>> years = new TreeMap<>();
    for (Entry e : entries) {
      e.content()
          .year()
          .ifPresent(y -> years.computeIfAbsent(y, any -> new ArrayList<>()).add(e.slug()));
    }
    return years.descendingMap().entrySet().stream()
        .map(y -> new YearNode(y.getKey(), y.getValue()))
        .toList();
  }

  private static Publication publication() {
    return new Publication(
        "邻里案例集",
        "Casebook of Neighbours",
        Optional.empty(),
        "样本编辑部",
        "第一版",
        "2026-01-01",
        "zh-CN",
        List.of("zh", "en"),
        Optional.of("https://example.org/casebook/"),
        Optional.of("CC BY 4.0"),
        Optional.of("https://creativecommons.org/licenses/by/4.0/"),
        Optional.empty(),
        List.of("样本编辑部"),
        "街坊邻里怎样把小事办好：做法、数字和体会。",
        "How neighbours get small things done.",
        List.of(Publication.Part.REGION),
        "16开",
        Publication.Typefaces.USUAL);
  }
}
