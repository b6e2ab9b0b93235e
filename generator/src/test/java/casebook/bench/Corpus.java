package casebook.bench;

import casebook.gazetteer.Gazetteer;
import casebook.markdown.CaseWriter;
import casebook.model.Case;
import casebook.model.Kind;
import casebook.model.Measure;
import casebook.model.Region;
import casebook.model.ThemePath;
import casebook.model.Years;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Writes a content folder of so many plausible cases of about 2,200 characters, with regions,
 * themes, figures, emphasis and links, the same ones each time: {@code Corpus DIR N}.
 */
public final class Corpus {
  private static final int LENGTH = 2200;

  private static final String[] SUBJECTS = {
    "社区食堂", "楼道议事", "村集体果园", "网格巡查", "代办窗口", "流动书屋", "积分超市", "夜间接诉",
    "乡贤调解", "邻里互助", "合作社联营", "物业联席", "智慧停车", "老年学堂", "河道管护", "旧楼加梯",
    "技能夜校", "红白理事", "农机共享", "暖心驿站"
  };
  private static final String[] VERBS = {
    "办起", "推行", "改造", "盘活", "联建", "打通", "延伸", "细化", "共管", "试点"
  };
  private static final String[] ACTORS = {
    "街道党工委", "社区党委", "村党支部", "驻村工作队", "物业公司", "居民小组", "商户联盟", "志愿服务队", "镇政府", "业主代表"
  };
  private static final String[] ACTS = {
    "逐户上门听意见", "列出清单分头办理", "把会议开到楼下", "请能人回村当顾问", "按季度公开账目",
    "用闲置房改成活动室", "排出值班表轮流坐班", "同学校签了共建协议", "把小事当天办结", "建立回访台账",
    "分片包干到人", "请第三方来打分", "每周碰头一次", "将老厂房租给新企业", "为独居老人装了呼叫铃"
  };
  private static final String[] RESULTS = {
    "邻里的埋怨少了", "办事不用再跑两趟", "年轻人愿意留下来", "夜里楼道亮了灯", "账目人人看得懂",
    "闲地有了收成", "老人吃上热饭", "停车不再吵架", "雨天出门不踩泥", "孩子放学有人看"
  };

  /** Label, unit, largest value. */
  private record Figure(String label, String unit, int most) {}

  private static final Figure[] FIGURES = {
    new Figure("议事会", "场", 400),
    new Figure("网格", "个", 2000),
    new Figure("网格员", "人", 6000),
    new Figure("食堂", "家", 90),
    new Figure("志愿者", "人", 30000),
    new Figure("服务群众", "人次", 900000),
    new Figure("投入资金", "元", 80000000),
    new Figure("合作社", "家", 300),
    new Figure("解决问题", "件", 20000),
    new Figure("培训", "人次", 50000),
    new Figure("办结率", "%", 100),
    new Figure("满意度", "%", 100)
  };
  private static final String[][] THEMES = {
    {"治理", "网格", "物业", "协商", "调解"},
    {"服务", "养老", "代办", "托幼", "便民"},
    {"发展", "合作社", "闲置资产", "技能", "文旅"},
    {"组织", "支部", "党员", "干部", "阵地"}
  };

  private final Random random;
  private final List<Region> regions;

  private Corpus(long seed) {
    random = new Random(seed);
    regions = List.copyOf(Gazetteer.load().all());
  }

  /** Writes the folder; {@code args} are its path and the number of cases. */
  public static void main(String[] args) throws IOException {
    write(Path.of(args[0]), Integer.parseInt(args[1]));
  }

  /** Writes a content folder with so many cases. */
  public static void write(Path folder, int cases) throws IOException {
    Path home = Files.createDirectories(folder.resolve("cases"));
    publication(folder, "zh, en");
    Files.writeString(folder.resolve("themes.yaml"), themes());
    Files.writeString(folder.resolve("indicators.yaml"), indicators());
    for (int i = 0; i < cases; i++) {
      Case content = new Corpus(i).make(i, cases);
      Files.writeString(home.resolve(content.slug() + ".md"), CaseWriter.write(content));
    }
  }

  /**
   * Writes the publication's file.
   *
   * @param languages of the site's interface: {@code zh} or {@code zh, en}
   */
  static void publication(Path folder, String languages) throws IOException {
    String yaml = "title: 测速用案例集\ndate: \"2026-01-01\"\nlanguages: [%s]\n".formatted(languages);
    Files.writeString(folder.resolve("publication.yaml"), yaml);
  }

  private static String themes() {
    StringBuilder out = new StringBuilder("themes:\n");
    for (int i = 0; i < THEMES.length; i++) {
      out.append("  - id: t").append(i).append("\n    name: ").append(THEMES[i][0]);
      out.append("\n    en: Theme ").append(i).append("\n    children:\n");
      for (int j = 1; j < THEMES[i].length; j++) {
        String name = THEMES[i][j];
        out.append("      - {id: t").append(j).append(", name: ").append(name);
        out.append(", en: Theme ").append(i).append('.').append(j);
        out.append(", triggers: [").append(name).append("]}\n");
      }
    }
    return out.toString();
  }

  private static String indicators() {
    StringBuilder out = new StringBuilder("indicators:\n");
    for (int i = 0; i < FIGURES.length; i++) {
      Figure figure = FIGURES[i];
      out.append("  - {id: i").append(i).append(", name: ").append(figure.label());
      out.append(", en: Indicator ").append(i).append(", family: \"").append(figure.unit());
      out.append("\", patterns: [").append(figure.label()).append("]}\n");
    }
    return out.toString();
  }

  private Case make(int number, int cases) {
    String name = practice();
    Region region = regions.get(random.nextInt(regions.size()));
    int year = 2010 + random.nextInt(16);
    List<Measure> measures = new ArrayList<>();
    String body = body(name, number, cases, measures);
    return new Case(
        slug(number),
        region.name() + oneOf(VERBS) + "“" + name + "”：" + oneOf(RESULTS),
        Kind.CASE,
        random.nextInt(30) == 0 ? Optional.empty() : Optional.of(region.path()),
        Optional.of(region.name() + oneOf(ACTORS)),
        Optional.of(year),
        random.nextBoolean() ? Optional.of(new Years(year - 2, year)) : Optional.empty(),
        themePaths(),
        Optional.of(oneOf(ACTORS) + oneOf(ACTS) + "，" + oneOf(RESULTS) + "。"),
        measures,
        Optional.empty(),
        List.of(),
        false,
        body);
  }

  /** A made-up name that a few dozen cases share, however many there are. */
  private String practice() {
    return oneOf(SUBJECTS) + (char) ('一' + random.nextInt(20)) + "号";
  }

  private static String slug(int number) {
    return "anli-" + number;
  }

  private List<ThemePath> themePaths() {
    List<ThemePath> paths = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(3); i++) {
      String[] family = oneOf(THEMES);
      String second = family[1 + random.nextInt(family.length - 1)];
      paths.add(new ThemePath(family[0], Optional.of(second)));
    }
    return paths.stream().distinct().toList();
  }

  private String body(String name, int number, int cases, List<Measure> measures) {
    StringBuilder out = new StringBuilder("## 背景\n\n");
    String[] titles = {"做法", "成效", "体会"};
    int section = 0;
    while (out.length() < LENGTH) {
      paragraph(name, measures, out);
      if (out.length() > LENGTH * (section + 1) / 4 && section < titles.length) {
        out.append("## ").append(titles[section++]).append("\n\n");
      }
    }
    for (int i = 0; i < 2; i++) {
      int other = random.nextInt(cases);
      if (other != number) {
        out.append("参见[另一个案例](").append(slug(other)).append(".md)。\n\n");
      }
    }
    return out.toString();
  }

  private void paragraph(String name, List<Measure> measures, StringBuilder out) {
    out.append("**").append(oneOf(VERBS)).append("“").append(name).append("”。**");
    int sentences = 3 + random.nextInt(4);
    for (int i = 0; i < sentences; i++) {
      out.append(oneOf(ACTORS)).append(oneOf(ACTS)).append("，");
      if (measures.size() < 15 && random.nextInt(3) == 0) {
        out.append(figure(measures)).append("，");
      }
      out.append(oneOf(RESULTS)).append("，又").append(oneOf(ACTS)).append("。");
    }
    out.append("\n\n");
  }

  private String figure(List<Measure> measures) {
    int kind = random.nextInt(FIGURES.length);
    Figure figure = FIGURES[kind];
    int value = 1 + random.nextInt(figure.most());
    String quote = figure.label() + value + figure.unit();
    Optional<String> id = random.nextInt(5) == 0 ? Optional.empty() : Optional.of("i" + kind);
    measures.add(
        new Measure(figure.label(), BigDecimal.valueOf(value), figure.unit(), false, id, quote));
    return "累计" + quote;
  }

  private <T> T oneOf(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
