package casebook.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
  private static String years(String text) {
    return Dates.years(text).stream()
        .map(y -> y.year() + " " + y.role())
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "2019年起，全镇建成书屋12间。 | 2019 TOLD",
        "２０２１年以来 | 2021 TOLD",
        "二〇一九年三月 | 2019 TOLD",
        "二零一五年底前后 | 2015 TOLD",
        "截至2018年6月，已接入设备300台 | 2018 TOLD",
        "2011年至2014年，共办班18期 | 2011 TOLD, 2014 TOLD",
        "2015—2017年 | 2015 TOLD, 2017 TOLD",
        "2019—2020学年，全校开课14门。 | 2019 TOLD, 2020 TOLD",
        "2010-12年间 | 2010 TOLD, 2012 TOLD",
        "印发《乡村道路三年行动方案(2022-2024年)》 | 2022 TOLD, 2024 PLANNED",
        "三年计划（2022—2024年）启动 | 2022 TOLD, 2024 PLANNED",
        "力争2030年前完成改造 | 2030 PLANNED",
        "到2035年，基本建成智慧水网。 | 2035 BY_THEN",
        "到2012年底，累计整修渠道40公里。 | 2012 TOLD",
        "到2030年，力争累计整修渠道40公里。 | 2030 PLANNED",
        "到2011年6月，登记的船工有1300名。 | 2011 TOLD",
        "面向2050年的蓝图 | 2050 PLANNED",
        "2026年，全镇计划再建书屋5间。 | 2026 PLANNED",
        "2019年，全镇计划外再添书屋5间。 | 2019 TOLD",
        "学校始建于1952年，现有教师80名。 | 1952 FOUNDED",
        "老人1941年出生，2016年搬进新居。 | 1941 FOUNDED, 2016 TOLD",
        "2012年党的代表大会召开以后 | 2012 ELSEWHERE",
        "2021年11月中央印发文件 | 2021 ELSEWHERE",
        "依据《河道管理条例（2018年修订）》 | 2018 IN_RULE_TITLE",
        "制定《社区服务2020年工作要点》 | 2020 IN_PLAN_TITLE",
        "日期：2024-10-19 | 2024 TOLD",
        "2024.3.8发布 | 2024 TOLD",
        "古镇有2000年的历史 | -",
        "2000多年 | -",
        "拨款2015元 | -",
        "编号12019年 | -",
        "国发〔2015〕12号 | -",
      })
  void saysWhatAYearIs(String text, String expected) {
    assertEquals(expected == null ? "" : expected, years(text));
  }

  @Test
  void everySpanHoldsItsYear() {
    String text = "2003年9月建站，二〇〇四年挂牌，计划2005年扩建（2006-2008年方案）。";
    for (Dates.Year year : Dates.years(text)) {
      assertTrue(
          year.end() > year.start() && text.substring(year.start(), year.end()).contains("年"));
      assertTrue(year.year() >= Dates.FIRST && year.year() <= Dates.LAST);
    }
    assertEquals(5, Dates.years(text).size());
  }
}
