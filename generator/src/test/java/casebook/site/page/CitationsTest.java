package casebook.site.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.model.Case;
import casebook.model.Kind;
import casebook.model.Publication;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CitationsTest {
  private static final Case CASE =
      new Case(
          "xihu-yishiting",
          "议事亭搬到楼下 {50%}",
          Kind.CASE,
          Optional.empty(),
          Optional.of("西湖区某街道"),
          Optional.of(2024),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          List.of(),
          false,
          "正文。");

  private static Publication publication(String publisher, String edition, String... editors) {
    return new Publication(
        "案例集",
        "Cases",
        Optional.empty(),
        publisher,
        edition,
        "2026-01-31",
        "zh-CN",
        List.of("zh", "en"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(editors),
        "",
        "",
        List.of(),
        "A5",
        Publication.Typefaces.USUAL);
  }

  @Test
  void inFull() {
    Citations citations =
        Citations.of(
            CASE,
            publication("某某编辑部", "第二版", "陈编辑", "林编辑"),
            Optional.of("https://example.org/cases/x/"));
    assertEquals(
        "陈编辑, 林编辑. 议事亭搬到楼下 {50%}[EB/OL]//某某编辑部. 案例集. 第二版. (2026-01-31)", citations.standard());
    assertEquals(". https://example.org/cases/x/.", citations.standardEnd());
    assertEquals(
        "《议事亭搬到楼下 {50%}》，载《案例集》（第二版），某某编辑部，2026年，https://example.org/cases/x/。", citations.plain());
    assertEquals(
        """
        @incollection{xihu-yishiting,
          author = {{陈编辑} and {林编辑}},
          title = {{议事亭搬到楼下 50\\%}},
          booktitle = {案例集},
          edition = {第二版},
          publisher = {某某编辑部},
          year = {2026},
          url = {https://example.org/cases/x/},
          language = {chinese}
        }""",
        citations.bibtex());
    assertEquals(
        """
        TY  - CHAP
        AU  - 陈编辑
        AU  - 林编辑
        TI  - 议事亭搬到楼下 {50%}
        T2  - 案例集
        ET  - 第二版
        PB  - 某某编辑部
        PY  - 2026
        UR  - https://example.org/cases/x/
        LA  - zh
        ER  - \
        """,
        citations.ris());
  }

  /** What is not known leaves no empty place; a first edition is not named (GB/T 7714, 8.3). */
  @Test
  void inPart() {
    Citations citations = Citations.of(CASE, publication("", ""), Optional.empty());
    assertEquals("议事亭搬到楼下 {50%}[EB/OL]//案例集. (2026-01-31)", citations.standard());
    assertEquals("《议事亭搬到楼下 {50%}》，载《案例集》，2026年。", citations.plain());
    Citations first = Citations.of(CASE, publication("编辑部", "第一版"), Optional.empty());
    assertEquals("编辑部. 议事亭搬到楼下 {50%}[EB/OL]//编辑部. 案例集. (2026-01-31)", first.standard());
  }

  @Test
  void threeAreNamed() {
    Publication many = publication("", "", "甲", "乙", "丙", "丁");
    assertEquals(
        "甲, 乙, 丙, 等. 议事亭搬到楼下 {50%}[EB/OL]//案例集. (2026-01-31)",
        Citations.of(CASE, many, Optional.empty()).standard());
  }
}
