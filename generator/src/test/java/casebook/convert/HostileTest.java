package casebook.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.convert.draft.ConvertedDocument;
import casebook.convert.ledger.Ledger;
import casebook.convert.read.DocumentReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/**
 * Texts built to make a rule look at everything again for each character: they end, within a time
 * that a quadratic step would not, and add up. Each was slow, or might be, once. {@code
 * -Dcasebook.fuzz=2000} takes longer ones.
 */
@Timeout(300)
class HostileTest {
  private static final boolean LONG = Integer.getInteger("casebook.fuzz", 0) > 1000;
  private static final int LENGTH = LONG ? 1_000_000 : 120_000;

  private static final List<String> REPEATED =
      List.of(
          "党",
          "党,",
          "(",
          "党(建)",
          "党 ",
          "党 1 ",
          "\"党",
          "“党",
          "。",
          "党建引领基层治理。",
          "党\t",
          "“党?建”",
          "...党",
          "*",
          "&",
          "&#1;",
          "<p>",
          "<",
          "http://a",
          "a@",
          "1",
          "首页 > ",
          "一、标题背景\n",
          "（一）某某\n",
          "篇一\n",
          "【篇一】\n党建\n",
          "案例一：某县做法\n党建引领。\n",
          "大连市\n大连市抓党建促发展。\n",
          "党\n",
          "党建引领基层治理提质增效惠及广大群众乐开怀\n",
          "\n",
          "标题……1\n",
          "目录\n甲事\n乙事\n",
          "浙江嘉兴：以志愿服务为载体 ",
          "浙江嘉兴：以志愿服务为载体\n",
          "1\t2\t3\n",
          "序号\n名称\n",
          "序号  名称  单位\n1  甲  乙\n",
          "【篇一】\n篇一\n第一篇\n（篇一）\n范文一\n某案例 篇一\n",
          "硬件不\n一、经费不\n",
          "某某市推进基层治理改革创新\n",
          "主要做法：\n",
          "主要做法：某",
          "\0",
          "\u200b",
          "\ud800",
          "\ue000",
          "　　某。",
          "1.某区推行某某云诊室。依托。\n",
          "【某区】推行某某。\n",
          "›\n论坛\n",
          "2#\n谢谢\n",
          "附件：1.某\n2.某\n",
          "第1期\n",
          "1、某。\n2.某。\n",
          "记者：某？\n",
          "1 背景\n1.1 某某\n",
          "[1]某.某[J].\n",
          "某某 | ",
          "——某某局\n");

  @TestFactory
  Stream<DynamicTest> repeated() {
    return REPEATED.stream()
        .map(
            unit ->
                DynamicTest.dynamicTest(
                    unit.replace("\n", "⏎"), () -> endsWhole(unit.repeat(LENGTH / unit.length()))));
  }

  @TestFactory
  Stream<DynamicTest> counted() {
    List<IntFunction<String>> units =
        List.of(
            i -> i % 100 + "、标题某某事\n",
            i -> i + ".某某工作做法\n",
            i -> "第" + i + "页 共9页\n",
            i -> i + "\n党建\n",
            i -> "某某市推进改革" + (char) (0x4e00 + i % 20000) + "工作实践\n一、背景\n",
            i -> "口头 " + i + " 教育",
            i -> "<h" + i % 7 + ">标题" + i + "</h" + i % 7 + ">");
    return IntStream.range(0, units.size())
        .mapToObj(
            i ->
                DynamicTest.dynamicTest(
                    units.get(i).apply(1).replace("\n", "⏎"),
                    () ->
                        endsWhole(
                            IntStream.range(1, LENGTH / 12)
                                .mapToObj(units.get(i))
                                .collect(Collectors.joining()))));
  }

  /** The largest text taken, as one line. */
  @Test
  void oneLineOfAllCharactersEnds() {
    endsWhole("党建引领基层治理，服务群众。".repeat((LONG ? 16_000_000 : 2_000_000) / 14));
  }

  @Test
  void aMillionHeadingsEnd() {
    endsWhole("一、背景\n".repeat(LONG ? 1_000_000 : 100_000));
  }

  @Test
  void moreThanThatIsOneClearProblem() {
    ConvertedDocument wide = convert("党".repeat(17 << 20).getBytes(StandardCharsets.UTF_16LE));
    assertEquals(1, wide.problems().size());
    byte[] large = new byte[DocumentReader.LARGEST_FILE + 1];
    ConvertedDocument document = convert(large);
    assertEquals(
        List.of("convert.file-too-large"),
        document.problems().stream().map(p -> p.message().key()).toList());
    assertTrue(document.problems().get(0).hint().isPresent());
  }

  private static void endsWhole(String text) {
    ConvertedDocument document = convert(text.getBytes(StandardCharsets.UTF_8));
    int at = 0;
    for (Ledger.Span span : document.ledger().spans()) {
      assertEquals(at, span.start());
      at = span.end();
    }
    assertEquals(document.ledger().source().length(), at);
    assertTrue(document.problems().stream().allMatch(p -> p.hint().isPresent()));
  }

  private static ConvertedDocument convert(byte[] bytes) {
    return Converter.convert("x.txt", bytes);
  }
}
