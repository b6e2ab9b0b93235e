package casebook.convert.trace;

import java.util.Locale;

/** The rules by which text may be dropped, changed or put in; each shows before → after. */
public enum Rule {
  /** White space and line ends around blocks. {@code "　　近年来\n" → "近年来"} */
  LAYOUT,
  /** Control and zero-width characters, lone surrogates. {@code "党\u200b建" → "党建"} */
  CONTROL,
  /** Letters, digits and signs of full width. {@code "ＡＰＰ２０２３" → "APP2023"} */
  WIDTH,
  /** Character references left over from a page: the names of quotes → {@code “红色”}. */
  ENTITY,
  /** Tags left over from a page. {@code "党建<br/>" → "党建"} */
  MARKUP,
  /** Radicals and compatibility forms that PDF gives for Han. {@code "⼯作" → "工作"} */
  RADICAL,
  /** Half-width marks among Han. {@code "近年来,全市" → "近年来，全市"} */
  MARK,
  /** Straight quotes. {@code "\"红色物业\"" → "“红色物业”"} */
  QUOTE,
  /** Blanks between Han and numbers or names. {@code "开展 1 次" → "开展1次"} */
  PADDING,
  /** A blank inside a word or a phrase. {@code "党员 的作用" → "党员的作用"} */
  BLANK,
  /** A line broken by the page's width. {@code "近年\n来" → "近年来"} */
  WRAP,
  /** A paragraph broken by a page's end. {@code "在各地\n\n推开。" → "在各地推开。"} */
  PAGE_BREAK,
  /** A page number. {@code "口头 1 教育" → "口头教育"} */
  PAGE_NUMBER,
  /** A running head or foot printed on page after page. */
  RUNNING_HEAD,
  /** A heading invented by a break. {@code "硬件不\n一、经费不\n一。" → "硬件不一、经费不一。"} */
  INVENTED_HEADING,
  /** A sentence or line printed twice running. {@code "要落实。要落实。" → "要落实。"} */
  REPEAT,
  /** A site's banner. {@code "欢迎访问 某某网！" → ""} */
  BANNER,
  /** Menus, breadcrumbs and buttons of a page. {@code "首页 > 经验交流 打印本页 关闭窗口" → ""} */
  NAVIGATION,
  /** What a forum prints around a post. {@code "发新话题 [复制链接] 1#" → ""} */
  FORUM,
  /** Ways to the neighbouring pages. {@code "上一篇：某某工作" → ""} */
  NEIGHBOUR,
  /** Asking to scan, share or follow. {@code "扫一扫在手机打开当前页" → ""} */
  SHARING,
  /** Rights, records and reservations. {@code "版权所有 转载请注明出处" → ""} */
  NOTICE,
  /** Lists of other articles. {@code "相关阅读" → ""} */
  RELATED,
  /** Files to fetch. {@code "附件：推荐表.doc" → ""} */
  ATTACHMENT,
  /** Who wrote, edited or published, and when. {@code "来源：某报 作者：某人" → ""} */
  CREDIT,
  /** A table of contents. {@code "目录 一、背景……1" → ""} */
  CONTENTS,
  /** The document's own title or a site's banner over its cases. */
  DOCUMENT_TITLE,
  /** The heading of a group of cases. {@code "优秀案例（共30个）" → ""} */
  GROUP_HEADING,
  /** Words that introduce a collection. {@code "现将有关做法刊登如下：" → ""} */
  PREFACE,
  /** The wrapper or label of a case. {@code "【篇一】" → ""}, {@code "12案例名称：" → ""} */
  LABEL,
  /** The name of a column before a title. {@code "典型案例 | 某区：一张图管到底" → "某区：一张图管到底"} */
  COLUMN,
  /** What a page hung on a title. {@code "某市推进改革 [复制链接]" → "某市推进改革"} */
  TITLE_SUFFIX,
  /** A title or heading broken over two lines. {@code "服务群\n众" → "服务群众"} */
  TITLE_BREAK,
  /** The last character of a title, lost and found elsewhere. {@code "探索与实" → "探索与实践"} */
  TITLE_END,
  /** The colon after a heading, the number of a list item or an award. */
  STRUCTURE;

  private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** Its key in messages and reports: {@code page-number}. */
  public String id() {
    return id;
  }
}
