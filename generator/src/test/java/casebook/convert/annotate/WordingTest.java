package casebook.convert.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {
  @Test
  void sentencesEndOutsideQuotations() {
    assertEquals(
        List.of("老人说：“有事找我。别急。”", "大家笑了。", "第二天，灯亮了！"),
        Clauses.sentences("老人说：“有事找我。别急。”大家笑了。第二天，灯亮了！"));
    assertEquals(List.of("留下“说办就办。”的口碑。", "（见附表。）完"), Clauses.sentences("留下“说办就办。”的口碑。（见附表。）完"));
    assertEquals(List.of("引号“没有关上。", "也要断句。"), Clauses.sentences("引号“没有关上。也要断句。"));
    assertEquals(List.of(), Clauses.sentences("  "));
  }

  @Test
  void clausesAreCutWhereTheAuthorCutThem() {
    assertEquals(
        List.of("推行“一办，二督”", "三天办结", "见《章程：总则》"), Clauses.clauses("推行“一办，二督”，三天办结；见《章程：总则》。"));
  }

  /** Cut anywhere or not, nothing is lost and nothing made up. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void sentencesAddUpToTheText(long seed) {
    Random random = new Random(seed);
    String marks = "，。！？；：“”‘’（）《》…渡口夜班";
    for (int i = 0; i < 300; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(60); j >= 0; j--) {
        text.append(marks.charAt(random.nextInt(marks.length())));
      }
      assertEquals(text.toString(), String.join("", Clauses.sentences(text.toString())));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "（二）先易后难 | 先易后难",
        "三、算好账 | 算好账",
        "1.先清账 | 先清账",
        "第一，先清账 | 先清账",
        "一是先清账 | 先清账",
        "2.5万元的账 | 2.5万元的账",
        "三个和尚有水喝 | 三个和尚有水喝",
        "一是一，二是二 | 一是一，二是二",
      })
  void numbersGo(String heading, String expected) {
    assertEquals(expected, Labels.withoutNumber(heading));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "城东区：一张图管到底 [复制链接] | 城东区：一张图管到底",
        "案例三：社区食堂怎样办下去 | 社区食堂怎样办下去",
        "28案例名称:老街夜巡队 | 老街夜巡队",
        "典型案例之二：桶边指导员 | 桶边指导员",
        "老楼装电梯十步法_某某新闻网 | 老楼装电梯十步法",
        "【篇一】 | -",
        "第三篇 | -",
        "3.社区治理创新案例 篇三 | -",
        "基层治理典型案例五篇 | -",
        "先进经验材料 | -",
        "附件2： | -",
        "案例工作法在社区 | 案例工作法在社区",
      })
  void labelsAreNoTitles(String printed, String expected) {
    assertEquals(Optional.ofNullable(expected), Labels.title(printed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "城东区财政局建立联审制度 | 城东区财政局 | 建立联审制度",
        "我市大力推进老楼改造 | 我市 | 大力推进老楼改造",
        "市委组织部坚持问题导向 | 市委组织部 | 坚持问题导向",
        "县发展改革局推出新办法 | 县发展改革局 | 推出新办法",
        "三明市将乐县推行总医院 | 三明市将乐县 | 推行总医院",
        "近三年来，我区探索新路子 | 我区 | 探索新路子",
        "2019年3月，柳河镇试行夜校 | 柳河镇 | 试行夜校",
        "打造一批示范点 | - | 打造一批示范点",
        "老人们都说好 | - | 老人们都说好",
      })
  void aClauseIsCutBeforeItsDeed(String clause, String who, String deed) {
    Subject subject = Subject.of(clause);
    assertEquals(who == null ? "" : who, subject.who());
    assertEquals(deed, subject.deed());
  }

  @Test
  void onlyNamesOfBodiesAreOrganisations() {
    assertEquals(Optional.of("城东区财政局"), Subject.of("城东区财政局建立联审制度").organisation());
    assertTrue(Subject.of("我市大力推进老楼改造").organisation().isEmpty());
    assertTrue(Subject.of("**区财政局建立联审制度").organisation().isEmpty());
    assertTrue(Subject.of("一个支部推动全村变样").organisation().isEmpty());
  }
}
