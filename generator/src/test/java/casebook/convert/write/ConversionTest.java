package casebook.convert.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.convert.report.Fate;
import casebook.model.Message;
import casebook.model.Problem;
import casebook.model.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Converting again changes nothing, and nothing of an editor's is overwritten. */
class ConversionTest {
  private static final String CANTEEN =
      """
      苏州市姑苏区：社区食堂“一碗热饭”怎样办得长久

      2021年，姑苏区在平江街道开出第一家社区食堂，老人凭卡就餐，每餐只付八元。区财政每年补贴120万元，食堂自己买菜、自己记账。

      一年下来，食堂每天供餐460份，固定就餐的老人有380名，邻近三个社区也照样办了起来。
      """;

  private static final String ROUND_UP =
      """
      篇一

      合肥市：老旧电梯有人管

      2022年合肥市把住满十五年的小区电梯逐台登记，排出更换先后，住户、物业和维修基金三家分摊费用。全市登记电梯2300台，当年换新410台。

      电梯困人的投诉从每月90起降到每月12起，住户都说踏实多了，维修记录贴在轿厢里，谁都看得见。

      篇二

      芜湖市：渡口夜班不再空等

      2020年芜湖市在江边渡口装上候船灯牌，末班船几点开、还剩几个座位，灯牌上写得清清楚楚。渡口增开夜班船4班，每天多送乘客700人次。

      船工轮班表由乘客代表一同商定，冬天雾大停航，灯牌提前半小时告知，乘客少跑了冤枉路。
      """;

  private Path folder;
  private Path sources;
  private Path content;

  @BeforeEach
  void lay(@TempDir Path temporary) throws IOException {
    folder = temporary;
    sources = Files.createDirectories(folder.resolve("sources"));
    content = Files.createDirectories(folder.resolve("content"));
    Files.writeString(sources.resolve("canteen.txt"), CANTEEN);
    Files.writeString(sources.resolve("round-up.txt"), ROUND_UP);
    Files.writeString(
        content.resolve("themes.yaml"),
        """
        themes:
          - id: service
            name: 服务群众
            en: Service
            children:
              - id: care
                name: 关爱
                en: Care
                triggers: [食堂, 老人, 就餐]
              - id: traffic
                name: 出行
                en: Traffic
                triggers: [电梯, 渡口, 乘客]
        """);
  }

  private ConversionSummary convert() throws IOException {
    return convert(false, false);
  }

  private ConversionSummary convert(boolean restore, boolean prune) throws IOException {
    return Conversion.run(
        new ConversionOptions(
            sources, content, folder.resolve("convert-report.html"), restore, prune),
        Progress.SILENT);
  }

  private List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(content.resolve("cases"))) {
      return files.sorted().toList();
    }
  }

  private Path caseAbout(String words) throws IOException {
    for (Path file : cases()) {
      if (Files.readString(file).contains(words)) {
        return file;
      }
    }
    throw new AssertionError("no case about " + words);
  }

  private Map<String, String> everything() throws IOException {
    Map<String, String> all = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return all;
  }

  private static String report(Path folder) throws IOException {
    return Files.readString(folder.resolve("convert-report.html"));
  }

  @Test
  void writesACaseForEachDraft() throws IOException {
    ConversionSummary summary = convert();
    assertEquals(Map.of(Fate.NEW, 3), summary.cases());
    assertEquals(2, summary.documents());
    assertFalse(summary.failed());
    assertEquals(3, cases().size());
    assertTrue(Files.readString(caseAbout("社区食堂")).contains("year: 2021"));
  }

  @Test
  void convertingAgainChangesNothing() throws IOException {
    convert();
    Map<String, String> before = everything();
    ConversionSummary again = convert();
    assertEquals(Map.of(Fate.UNCHANGED, 3), again.cases());
    Map<String, String> after = everything();
    after.remove("convert-report.html");
    after.remove("convert-report.json");
    before.keySet().retainAll(after.keySet());
    assertEquals(before, after);
    Map<String, String> third = everything();
    convert();
    assertEquals(third, everything());
  }

  @Test
  void leavesAnEditedCaseAloneAndShowsWhatItWouldSay() throws IOException {
    convert();
    Path file = caseAbout("社区食堂");
    String edited = Files.readString(file).replace("year: 2021", "year: 2022");
    Files.writeString(file, edited);
    ConversionSummary summary = convert();
    assertEquals(1, summary.count(Fate.EDITED));
    assertEquals(edited, Files.readString(file));
    assertTrue(report(folder).contains("year: 2021"), "the report shows the difference");
    Files.writeString(sources.resolve("canteen.txt"), CANTEEN.replace("460份", "470份"));
    convert();
    assertEquals(edited, Files.readString(file));
  }

  @Test
  void updatesOnlyUntouchedCasesWhenASourceChanges() throws IOException {
    convert();
    Path lifts = caseAbout("电梯");
    Path ferry = caseAbout("渡口");
    Files.writeString(lifts, Files.readString(lifts) + "\n编者按：数字待核。\n");
    String edited = Files.readString(lifts);
    Files.writeString(
        sources.resolve("round-up.txt"),
        ROUND_UP.replace("当年换新410台", "当年换新420台").replace("夜班船4班", "夜班船6班"));
    ConversionSummary summary = convert();
    assertEquals(Map.of(Fate.EDITED, 1, Fate.UPDATED, 1, Fate.UNCHANGED, 1), summary.cases());
    assertEquals(edited, Files.readString(lifts));
    assertTrue(Files.readString(ferry).contains("夜班船6班"));
  }

  @Test
  void keepsAnAddressWhenTheTextMovesOrTheDocumentIsRenamed() throws IOException {
    convert();
    List<Path> before = cases();
    String[] parts = ROUND_UP.split("篇二\n", -1);
    String swapped = "篇一\n" + parts[1] + "\n篇二\n" + parts[0].replace("篇一\n", "");
    Files.writeString(sources.resolve("round-up.txt"), swapped);
    assertEquals(2, convert().count(Fate.UPDATED), "only the lines differ");
    assertEquals(before, cases());
    Files.move(sources.resolve("canteen.txt"), sources.resolve("食堂.txt"));
    ConversionSummary summary = convert();
    assertEquals(1, summary.count(Fate.UPDATED));
    assertEquals(before, cases());
    Problem followed = summary.problems().get(0);
    assertEquals("食堂.txt", followed.place().file());
    assertEquals(Message.of("write.followed", "canteen.txt", 1), followed.message());
    assertFalse(summary.failed());
    assertEquals(List.of(), convert().problems(), "told once");
  }

  @Test
  void aCaseThatMovesToAnotherDocumentKeepsItsAddress() throws IOException {
    convert();
    List<Path> before = cases();
    String[] parts = ROUND_UP.split("篇二\n", -1);
    Files.writeString(sources.resolve("canteen.txt"), "篇一\n" + CANTEEN + "\n篇二\n" + parts[1]);
    Files.writeString(sources.resolve("round-up.txt"), parts[0].replace("篇一\n", ""));
    assertEquals(0, convert().count(Fate.NEW));
    assertEquals(before, cases());
    assertEquals(Map.of(Fate.UNCHANGED, 3), convert().cases());
  }

  @Test
  void keepsDeletedCasesDeletedUnlessAsked() throws IOException {
    convert();
    Path file = caseAbout("渡口");
    Files.delete(file);
    assertEquals(Map.of(Fate.DELETED, 1, Fate.UNCHANGED, 2), convert().cases());
    assertFalse(Files.exists(file));
    assertEquals(1, convert().count(Fate.DELETED), "it is remembered");
    assertEquals(1, convert(true, false).count(Fate.RESTORED));
    assertTrue(Files.exists(file));
    assertEquals(Map.of(Fate.UNCHANGED, 3), convert().cases());
  }

  @Test
  void followsACaseThatAnEditorRenamed() throws IOException {
    convert();
    Path file = caseAbout("渡口");
    Path renamed = file.resolveSibling("wuhu-dukou-yeban.md");
    Files.move(file, renamed);
    assertEquals(Map.of(Fate.UNCHANGED, 3), convert().cases());
    assertEquals(3, cases().size());
    Files.writeString(sources.resolve("round-up.txt"), ROUND_UP.replace("夜班船4班", "夜班船6班"));
    assertEquals(1, convert().count(Fate.UPDATED));
    assertTrue(Files.readString(renamed).contains("夜班船6班"));
  }

  @Test
  void overwritesNothingWhenItsMemoryIsLost() throws IOException {
    convert();
    Path file = caseAbout("电梯");
    String edited = Files.readString(file).replace("title: ", "title: 新题：");
    Files.writeString(file, edited);
    Files.delete(content.resolve(".casebook/conversion.json"));
    assertEquals(Map.of(Fate.EDITED, 1, Fate.UNCHANGED, 2), convert().cases());
    assertEquals(edited, Files.readString(file));
    assertEquals(3, cases().size());
  }

  @Test
  void neverTakesTheAddressOfACaseWrittenByHand() throws IOException {
    convert();
    String slug = caseAbout("电梯").getFileName().toString();
    for (Path file : cases()) {
      Files.delete(file);
    }
    Files.delete(content.resolve(".casebook/conversion.json"));
    Path byHand = content.resolve("cases").resolve(slug);
    Files.writeString(byHand, "---\ntitle: 编者自己写的一篇\n---\n正文。\n");
    assertEquals(Map.of(Fate.NEW, 3), convert().cases());
    assertTrue(Files.readString(byHand).contains("编者自己写的一篇"));
    assertEquals(4, cases().size());
  }

  @Test
  void leavesCasesWhoseTextHasGoneUnlessAskedToPrune() throws IOException {
    convert();
    Path file = caseAbout("社区食堂");
    Files.delete(sources.resolve("canteen.txt"));
    assertEquals(Map.of(Fate.STALE, 1, Fate.UNCHANGED, 2), convert().cases());
    assertTrue(Files.exists(file));
    assertTrue(report(folder).contains(file.getFileName().toString()));
    Files.writeString(file, Files.readString(file) + "\n补记。\n");
    assertEquals(1, convert(false, true).count(Fate.STALE), "an edited case is not pruned");
    assertTrue(Files.exists(file));
    Path lifts = caseAbout("电梯");
    Files.delete(sources.resolve("round-up.txt"));
    assertEquals(2, convert(false, true).count(Fate.PRUNED));
    assertFalse(Files.exists(lifts));
  }

  @Test
  void lineEndsOfWindowsAreNoEdit() throws IOException {
    convert();
    Path file = caseAbout("电梯");
    Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));
    assertEquals(Map.of(Fate.UNCHANGED, 3), convert().cases());
  }

  @Test
  void aDamagedMemoryStopsBeforeAnythingIsWritten() throws IOException {
    convert();
    Path memory = content.resolve(".casebook/conversion.json");
    Files.writeString(memory, "<<<<<<< HEAD\n" + Files.readString(memory));
    Files.writeString(sources.resolve("canteen.txt"), CANTEEN.replace("460份", "470份"));
    Map<String, String> before = everything();
    ConversionSummary summary = convert();
    assertTrue(summary.failed());
    assertEquals(1, summary.problems().get(0).place().line());
    assertEquals(before, everything());
  }

  @Test
  void aDocumentThatCannotBeReadStopsNoOther() throws IOException {
    convert();
    Path canteen = caseAbout("社区食堂");
    Files.write(sources.resolve("canteen.txt"), new byte[0]);
    Files.writeString(sources.resolve("round-up.txt"), ROUND_UP.replace("夜班船4班", "夜班船6班"));
    ConversionSummary summary = convert(false, true);
    assertTrue(summary.failed());
    assertEquals(Map.of(Fate.UPDATED, 1, Fate.UNCHANGED, 1), summary.cases());
    assertTrue(Files.exists(canteen), "an unreadable source is no reason to prune");
  }

  @Test
  void sourcesAreNeverTouched() throws IOException {
    byte[] before = Files.readAllBytes(sources.resolve("canteen.txt"));
    convert();
    assertEquals(
        new String(before, StandardCharsets.UTF_8),
        Files.readString(sources.resolve("canteen.txt")));
  }

  @Test
  void asksOnceAndKeepsTheAnswer() throws IOException {
    Files.writeString(
        sources.resolve("parking.txt"),
        """
        鼓楼区推行停车“错时共享”

        鼓楼区老小区多，车位少，2021年起由物业、业委会和机关单位签约，夜间互借车位，住户晚上回家不再绕圈子。

        一年里借出车位1300个，小区里的停车纠纷少了一半，签约单位也由起初的三家添到三十多家。
        """);
    assertEquals(1, convert().open());
    Path decisions = content.resolve("decisions.yaml");
    Path file = caseAbout("错时共享");
    assertFalse(Files.readString(file).contains("region:"));
    String answered = Files.readString(decisions).replace("answer:", "answer: 福建省/福州市/鼓楼区 # 查过原文");
    Files.writeString(decisions, answered);
    ConversionSummary summary = convert();
    assertEquals(0, summary.open());
    assertEquals(1, summary.count(Fate.UPDATED));
    assertTrue(Files.readString(file).contains("region: 福建省/福州市/鼓楼区"));
    assertEquals(answered, Files.readString(decisions));
    assertEquals(1, cases().stream().filter(f -> f.equals(file)).count(), "its address stays");
    Files.delete(decisions);
    assertEquals(1, convert().open(), "what was deleted is asked again");
  }

  @Test
  void anAnswerThatIsNoneStopsBeforeAnythingIsWritten() throws IOException {
    convert();
    Files.writeString(
        content.resolve("decisions.yaml"),
        """
        decisions:
          - about: region
            document: canteen.txt
            case: 某某
            words: 某某
            answer: 江苏省/苏洲市
        """);
    Files.writeString(sources.resolve("canteen.txt"), CANTEEN.replace("460份", "470份"));
    Map<String, String> before = everything();
    ConversionSummary summary = convert();
    assertTrue(summary.failed());
    assertEquals(6, summary.problems().get(0).place().line());
    assertTrue(summary.problems().get(0).hint().isPresent(), "the nearest name is offered");
    assertEquals(before, everything());
  }

  @Test
  void findsTheSameStoryToldTwice() throws IOException {
    Files.writeString(
        sources.resolve("canteen-again.txt"),
        CANTEEN.replace("苏州市姑苏区：社区食堂“一碗热饭”怎样办得长久", "姑苏区社区食堂三年记"));
    convert();
    String json = Files.readString(folder.resolve("convert-report.json"));
    assertTrue(json.contains("\"duplicates\":[{\"first\":"), json);
  }
}
