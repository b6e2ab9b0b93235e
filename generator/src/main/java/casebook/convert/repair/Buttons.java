package casebook.convert.repair;

import java.util.Set;
import java.util.regex.Pattern;

/** Lines made of nothing but the words on a page's buttons: {@code 首页 登录 注册 | 加入收藏}. */
final class Buttons {
  private static final Pattern BETWEEN =
      Pattern.compile("[\\s|｜丨·/>»›<《》\\[\\]【】()（）、，,:：;；+＋\\-—_.。!！⊕⊖○]+");
  private static final Pattern COUNT = Pattern.compile("(?<=.{2})\\d{1,6}$");
  private static final Set<String> WORDS =
      Set.of(
          ("首页 主页 网站首页 返回首页 回首页 返回顶部 回到顶部 顶部 返回 返回列表 返回上一页 注册 立即注册 免费注册 登录 登陆"
                  + " 用户登录 退出 搜索 站内搜索 高级搜索 检索 设为首页 加入收藏 收藏本站 收藏 我要收藏 分享 转发 分享到 分享至 微信"
                  + " 微博 新浪微博 新浪 腾讯微博 QQ QQ空间 QQ好友 朋友圈 微信好友 钉钉 打印 打印本页 打印本文 打印文章 我要打印"
                  + " 打印此页 关闭 关闭窗口 关闭本页 关闭此页 字号 字体 字体大小 文字大小 大 中 小 特大 放大 缩小 默认 超大 标准"
                  + " A A+ A- TOP Top top 发新话题 回复该主题 发新帖 回复 回帖 发帖 快速回复 只看该作者 只看楼主 倒序浏览"
                  + " 楼主 沙发 板凳 地板 电梯直达 显示全部楼层 复制链接 复制 举报 点赞 赞 踩 评论 发表评论 查看评论 我要评论 我要纠错"
                  + " 纠错 推荐给好友 网站地图 站点地图 联系我们 关于我们 网站声明 隐私声明 隐私政策 法律声明 版权声明 免责声明 无障碍"
                  + " 无障碍浏览 无障碍阅读 适老化 长者模式 长者版 老年模式 关怀版 进入关怀版 简体 简体版 繁体 繁体版 繁體 English EN"
                  + " 英文 手机版 电脑版 移动版 移动端 客户端 微信公众号 官方微信 官方微博 政务微博 政务微信 新媒体 下载APP APP下载"
                  + " 客户端下载 扫码下载 导航 菜单 更多 下载 附件下载 全文下载 点击下载 下载全文 阅读全文 展开全文 查看全文 展开 收起"
                  + " 上一页 下一页 尾页 末页 上一篇 下一篇 上一条 下一条 正文 上一版 下一版 版面导航 标题导航 版面概览 往期回顾 数字报首页 听全文 语音播报 语音播读 朗读 收听 护眼 夜间模式"
                  + " 阅读模式 保存 订阅 RSS 邮箱 热搜 广告 查看原文 阅读原文 在看 喜欢作者 跟贴 参与 人参与 条评论 繁 简 网友评论"
                  + " 我要投稿 投稿 会员中心 个人中心 用户中心 智能问答 网站支持IPv6 本网站支持IPv6 站内公告 顶 顶一下 踩一下 回复本帖 发表新帖 加为好友 发消息 串个门 打招呼"
                  + " 加关注 关注 取消关注 私信 主题 帖子 精华 提示 支持 反对 使用道具 只看大图 看全部 编辑 引用 报告 道具"
                  + " 点评 留言 写留言 人划线 预览时标签不可点 关注该公众号 继续滑动看下一个 轻触阅读原文 向上滑动看下一个 知道了 取消 允许"
                  + " 使用小程序 小程序 视频 轻点两下取消赞 轻点两下取消在看 阅读 返回版块 高级模式 小黑屋 Archiver 上一主题 下一主题 发表回复 帖子搜索 立即登录 注册登录")
              .split(" ", -1));

  private Buttons() {}

  static boolean areAll(String line) {
    if (line.length() > 120) {
      return false;
    }
    boolean any = false;
    for (String word : BETWEEN.split(line, -1)) {
      if (!word.isEmpty()) {
        boolean known = WORDS.contains(COUNT.matcher(word).replaceFirst(""));
        if (!known && !isCount(word)) {
          return false;
        }
        any |= known;
      }
    }
    return any;
  }

  private static boolean isCount(String word) {
    return word.length() <= 6 && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
