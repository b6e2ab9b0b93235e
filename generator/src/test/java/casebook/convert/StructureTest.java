package casebook.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.convert.draft.ConvertedDocument;
import casebook.convert.draft.Draft;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Headings, lists, numbers and tables of formats are used where they exist. */
class StructureTest {
  private static final String PROSE = "桃溪镇有林地九万亩，过去管护靠几个护林员，山大沟深，看不过来。2021年起，镇里把山林分成片，一片一名林长。";

  @Test
  void htmlHeadingsListsTablesAndMenus() {
    String page =
        """
        <!DOCTYPE html>
        <html><head><meta charset="utf-8"><title>桃溪镇推行林长制 - 桃溪新闻网</title>
        <style>p { color: red }</style></head>
        <body>
        <div class="top-nav"><a href="/">首页</a> <a href="/n">新闻</a> <a href="/g">公开</a></div>
        <div class="crumbs">您的位置：<a href="/">首页</a> &gt; <a href="/n">新闻</a></div>
        <h1>桃溪镇推行林长制</h1>
        <div class="article">
          <p>%s</p>
          <h2>怎样定片</h2>
          <h3>先看地形</h3>
          <p>沟里一片，坡上一片。</p>
          <ul><li>按沟分</li><li>按坡分</li></ul>
          <h2>怎样定人</h2>
          <p>每片一名<b>林长</b>，<a href="/x">三名</a>协管员。<br>名字写在牌子上。</p>
          <figure><img src="a.jpg"><figcaption>林长进山巡护</figcaption></figure>
          <table><tr><th>年份</th><th>火情（起）</th></tr><tr><td>2020</td><td>7</td></tr><tr><td>2023</td><td>1</td></tr></table>
        </div>
        <script>document.write("不见")</script>
        <div style="display: none">看不见的字</div>
        <footer>桃溪镇人民政府主办</footer>
        </body></html>
        """
            .formatted(PROSE);
    Draft draft = only(Converter.convert("a.html", page.getBytes(StandardCharsets.UTF_8)));
    assertEquals("桃溪镇推行林长制", draft.title().orElseThrow());
    assertEquals(
        PROSE
            + """


            ## 怎样定片

            ### 先看地形

            沟里一片，坡上一片。

            - 按沟分
            - 按坡分

            ## 怎样定人

            每片一名林长，三名协管员。

            名字写在牌子上。

            *林长进山巡护*

            | 年份 | 火情（起） |
            | --- | --- |
            | 2020 | 7 |
            | 2023 | 1 |
            """,
        draft.body());
  }

  @Test
  void htmlNestedDeeplyKeepsItsText() {
    String page =
        "<html><body>" + "<div>".repeat(5000) + PROSE + "</div>".repeat(5000) + "</body></html>";
    Draft draft = only(Converter.convert("a.html", page.getBytes(StandardCharsets.UTF_8)));
    assertEquals(List.of(PROSE), Told.words(draft));
  }

  @Test
  void docxStylesNumbersAndTables() throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      BigInteger list = chineseNumbers(document);
      document.createParagraph().createRun().setText("桃溪镇推行林长制的实践");
      document.createParagraph().createRun().setText(PROSE);
      numbered(document, list, 0, "怎样定片");
      numbered(document, list, 1, "先看地形");
      document.createParagraph().createRun().setText("沟里一片，坡上一片。");
      numbered(document, list, 0, "怎样定人");
      document.createParagraph().createRun().setText("每片一名林长。");
      XWPFTable table = document.createTable(2, 2);
      table.getRow(0).getCell(0).setText("年份");
      table.getRow(0).getCell(1).setText("火情");
      table.getRow(1).getCell(0).setText("2023");
      table.getRow(1).getCell(1).setText("1");
      Draft draft = only(Converter.convert("a.docx", bytes(document)));
      assertEquals("桃溪镇推行林长制的实践", draft.title().orElseThrow());
      assertEquals(
          PROSE
              + """


              ## 怎样定片

              ### 先看地形

              沟里一片，坡上一片。

              ## 怎样定人

              每片一名林长。

              | 年份 | 火情 |
              | --- | --- |
              | 2023 | 1 |
              """,
          draft.body());
    }
  }

  @Test
  void docxOutlineLevelsAreHeadings() throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      document.createParagraph().createRun().setText("桃溪镇推行林长制的实践");
      outlined(document, 0, "山有主，林有人，责任到人才算数，护林不再是护林员一个人的事情");
      document.createParagraph().createRun().setText(PROSE);
      outlined(document, 1, "怎样定人");
      document.createParagraph().createRun().setText("每片一名林长。");
      Draft draft = only(Converter.convert("a.docx", bytes(document)));
      assertEquals(
          "## 山有主，林有人，责任到人才算数，护林不再是护林员一个人的事情\n\n" + PROSE + "\n\n### 怎样定人\n\n每片一名林长。\n",
          draft.body());
    }
  }

  @Test
  void zipBombIsRefused() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 200; i++) {
        zip.write(zeros);
      }
      zip.closeEntry();
    }
    ConvertedDocument document = Converter.convert("a.docx", out.toByteArray());
    assertEquals("convert.unpacks-too-large", document.problems().get(0).message().key());
  }

  private static Draft only(ConvertedDocument document) {
    assertEquals(List.of(), document.problems());
    assertEquals(1, document.drafts().size(), () -> document.drafts().toString());
    return document.drafts().get(0);
  }

  private static void outlined(XWPFDocument document, int level, String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.createRun().setText(text);
    paragraph.getCTP().addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level));
  }

  private static void numbered(XWPFDocument document, BigInteger list, int level, String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setNumID(list);
    paragraph.setNumILvl(BigInteger.valueOf(level));
    paragraph.createRun().setText(text);
  }

  /** 一、 and （一） as Word numbers them by itself. */
  private static BigInteger chineseNumbers(XWPFDocument document) {
    CTAbstractNum numbers = CTAbstractNum.Factory.newInstance();
    numbers.setAbstractNumId(BigInteger.ONE);
    level(numbers, 0, "%1、");
    level(numbers, 1, "（%2）");
    BigInteger id = document.createNumbering().addAbstractNum(new XWPFAbstractNum(numbers));
    return document.getNumbering().addNum(id);
  }

  private static void level(CTAbstractNum numbers, int level, String text) {
    CTLvl made = numbers.addNewLvl();
    made.setIlvl(BigInteger.valueOf(level));
    made.addNewNumFmt().setVal(STNumberFormat.CHINESE_COUNTING);
    made.addNewLvlText().setVal(text);
    made.addNewStart().setVal(BigInteger.ONE);
  }

  private static byte[] bytes(XWPFDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.write(out);
    return out.toByteArray();
  }
}
