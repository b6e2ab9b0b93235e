package casebook.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.figures.Claims.Claim;
import casebook.model.Place;
import casebook.model.Problem;
import casebook.text.Messages;
import casebook.text.Numerals;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimsTest {
  private static final int ROUNDS = 16;
  private static final List<String> RATES =
      List.of("参保率", "村级道路硬化率", "生活垃圾分类覆盖率", "党员参学率", "家庭医生签约率", "电子证照使用率");
  private static final List<String> THINGS =
      List.of("村集体经营性收入", "园区年产值", "合作社年销售额", "全镇财政收入", "民宿年营业收入");
  private static final List<String> COUNTS =
      List.of("便民服务点", "志愿服务站", "老年食堂", "入驻企业", "示范小区", "调解室");
  private static final List<String> CASES = List.of("问题", "诉求", "投诉", "意见");

  /** A sentence in two versions, and a summary where it takes one. */
  private record Pair(String wrong, String right, Optional<String> summary) {
    Pair(String wrong, String right) {
      this(wrong, right, Optional.empty());
    }
  }

  private static List<Pair> pairs() {
    Random random = new Random(11);
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      pairs.addAll(shares(random));
      pairs.addAll(changes(random));
      pairs.addAll(totals(random));
    }
    return pairs;
  }

  private static List<Pair> shares(Random random) {
    String rate = any(RATES, random);
    int low = 20 + random.nextInt(30);
    int high = low + 5 + random.nextInt(35);
    int total = 200 + random.nextInt(800);
    int part = total / 2 + random.nextInt(total / 3);
    String share = percent(part * 100.0 / total);
    String off = percent(part * 100.0 / total + (random.nextBoolean() ? 7.3 : -6.4));
    String cases = any(CASES, random);
    return List.of(
        new Pair("全县" + rate + "达到" + (101 + random.nextInt(70)) + "%。", "全县" + rate + "达到100%。"),
        new Pair(
            "%s由%d%%提高到%d%%，提高%d%%。".formatted(rate, low, high, high - low),
            "%s由%d%%提高到%d%%，提高%d个百分点。".formatted(rate, low, high, high - low)),
        new Pair(
            "%s从%d%%上升到%d%%，上升了%d个百分点。".formatted(rate, low, high, high - low + 6),
            "%s从%d%%上升到%d%%，上升了%d个百分点。".formatted(rate, low, high, high - low)),
        new Pair(
            "全区共有党组织%d个，其中五星级党组织%d个，占%s%%。".formatted(total, part, off),
            "全区共有党组织%d个，其中五星级党组织%d个，占%s%%。".formatted(total, part, share)),
        new Pair(
            "今年收集%s%d件，已解决%d件，解决率%s%%。".formatted(cases, total, part, off),
            "今年收集%s%d件，已解决%d件，解决率%s%%。".formatted(cases, total, part, share)),
        new Pair(
            "热线受理%s%d件，办结%d件。".formatted(cases, part, total),
            "热线受理%s%d件，办结%d件。".formatted(cases, total, part)));
  }

  private static List<Pair> changes(Random random) {
    String thing = any(THINGS, random);
    String count = any(COUNTS, random);
    int from = 50 + random.nextInt(200);
    int to = from + from / 5 + random.nextInt(300);
    double grown = (to - from) * 100.0 / from;
    String wrong = percent(grown * (random.nextBoolean() ? 1.4 : 0.6));
    return List.of(
        new Pair(
            "%s由%d万元增加到%d万元，增长%s%%。".formatted(thing, from, to, wrong),
            "%s由%d万元增加到%d万元，增长%s%%。".formatted(thing, from, to, percent(grown))),
        new Pair(
            "2020年%s为%d万元，2023年%s达到%d万元，增长%s%%。".formatted(thing, from, thing, to, wrong),
            "2020年%s为%d万元，2023年%s达到%d万元，增长%s%%。".formatted(thing, from, thing, to, percent(grown))),
        new Pair(
            "%s从%d个增加到%d个，增加%d个。".formatted(count, from, to, to - from + 9),
            "%s从%d个增加到%d个，增加%d个。".formatted(count, from, to, to - from)),
        new Pair(
            "%s由%d万元增长到%d万元，增长%d倍。".formatted(thing, from, from * 5, 7),
            "%s由%d万元增长到%d万元，增长%d倍。".formatted(thing, from, from * 5, 4)));
  }

  private static List<Pair> totals(Random random) {
    String count = any(COUNTS, random);
    int a = 30 + random.nextInt(60);
    int b = 20 + random.nextInt(40);
    int total = a + b + random.nextInt(10);
    String body = "全镇建成" + count + a + "个，开展活动" + b + "场。";
    return List.of(
        new Pair(
            "现有网格员%d名，其中专职网格员%d名。".formatted(a, a + b), "现有网格员%d名，其中专职网格员%d名。".formatted(a + b, a)),
        new Pair(
            "全年投入资金%d万元，其中财政资金%d万元、社会资金%d万元。".formatted(a + b - 8, a, b),
            "全年投入资金%d万元，其中财政资金%d万元、社会资金%d万元。".formatted(total, a, b)),
        new Pair(
            "新建城区%s%d个、乡镇%s%d个，合计%d个。".formatted(count, a, count, b, a + b + 6),
            "新建城区%s%d个、乡镇%s%d个，合计%d个。".formatted(count, a, count, b, a + b)),
        new Pair(body, body, Optional.of("建成" + count + (a + 3) + "个。")));
  }

  private static String any(List<String> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  private static String percent(double value) {
    return Numerals.plain(new BigDecimal(Math.round(value * 10)).movePointLeft(1));
  }

  @Test
  void findsWhatDoesNotAddUp() {
    List<Pair> pairs = pairs();
    List<String> missed = new ArrayList<>();
    for (Pair pair : pairs) {
      if (Claims.in(List.of(pair.wrong()), pair.summary()).isEmpty()) {
        missed.add(pair.wrong());
      }
    }
    assertTrue(pairs.size() >= 200, "" + pairs.size());
    assertTrue(missed.size() <= pairs.size() / 50, missed.toString());
  }

  @Test
  void isSilentWhereItAddsUp() throws IOException {
    for (Pair pair : pairs()) {
      assertEquals(List.of(), told(List.of(pair.right())), pair.right());
    }
    Path golden =
        Path.of(
            System.getProperty("casebook.root"),
            "generator/src/test/resources/casebook/figures/golden");
    try (Stream<Path> files = Files.list(golden)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".input")).sorted().toList()) {
        assertEquals(List.of(), told(Files.readAllLines(file)), file.toString());
      }
    }
  }

  private static List<String> told(List<String> paragraphs) {
    Messages messages = Messages.in(Locale.ROOT);
    return Claims.in(paragraphs, Optional.empty()).stream()
        .map(c -> messages.text(c.message()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "覆盖率由40%提高到62%，增长22%。|figures.points-not-percent",
        "覆盖率由40%提高到62%，增长55%。|",
        "全年完成任务的120%。|",
        "产能利用率达110%。|",
        "招录120人，其中党员80人、女性70人、本科以上学历100人。|",
        "招录120人，其中女性70人、男性60人。|figures.parts-over-total",
        "筹得50万元，其中20万元用于修路；10万元用于绿化；30万元用于助学。|figures.parts-over-total",
        "约有党员300名，其中流动党员310名。|",
        "脱贫户收入由3000元增加到1.2万元，增长近3倍。|",
        "脱贫户收入由3000元增加到1.2万元，增长8000元。|figures.change-differs",
        "收集诉求80条，帮助解决就业120人。|",
        "审批环节由11个减少到4个，平均时限压缩68%。|",
        "共有居民小区46个（老旧小区20个、新建小区31个）。|figures.parts-over-total",
      })
  void says(String text, String key) {
    List<String> keys =
        Claims.in(List.of(text), Optional.empty()).stream().map(c -> c.message().key()).toList();
    assertEquals(key == null ? List.of() : List.of(key), keys, text);
  }

  @Test
  void namesTheSentenceAndThePlace() {
    List<String> text = List.of("先说别的。", "前一句。党员30名，其中女党员40名。后一句。");
    List<Problem> problems =
        Claims.problems(text, Optional.empty(), p -> new Place("x.md", p + 1, 0));
    assertEquals(1, problems.size());
    assertEquals(
        "x.md:2: 请复核：部分多于总数：40名多于30名。原句：党员30名，其中女党员40名",
        Messages.in(Locale.ROOT).text(problems.get(0)));
    Claim claim = Claims.in(text, Optional.empty()).get(0);
    assertEquals("40", text.get(1).substring(claim.offset(), claim.offset() + 2));
  }
}
