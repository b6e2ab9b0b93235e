package casebook.convert.outline;

import casebook.convert.draft.Block;
import casebook.convert.lines.Endings;
import casebook.model.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what a text has lost and nobody can give back: masked names, numbers gone before their
 * units, a beginning or an end cut off. It stays as it is and goes to review.
 */
final class Losses {
  private static final Pattern MASK =
      Pattern.compile("\\*{2,}\\S{0,4}|(?<![A-Za-z0-9])[Xx×]{1,4}(?=[省市县区旗镇乡村街社路公集学医工]).|某{2,}");

  private static final String MASK_STARTS = "*Xx×某";

  /** Each begins at the unit whose number is gone, for speed, and looks back from there. */
  private static final Pattern LOST =
      Pattern.compile(
          "年(?<=(?:^|[，。；])年)(?=[，市县区省我全])"
              + "|个(?<=[\\u4e00-\\u9fff]个)(?<![几多每整各这那哪某数半百千万亿一二三四五六七八九十两首该本上下前后同另双单逐些余]个)(?=[，。；])"
              + "|个(?<=(?:建成|在|全市|全县|全区|打造)个)(?=[“社村街乡镇])"
              + "|%(?<=(?:达到|实现|提高|下降|增长|达|占)%)"
              + "|元(?<=(?:不少于|不低于|达到|投入|补贴|资金)元)"
              + "|名(?<=(?:选聘|选派|招募|培训|聘请|发展|配备)名)(?=[\\u4e00-\\u9fff])"
              + "|余(?<![\\d万千百十亿]余)(?:个|名|人|家|件)(?=[，。、被])"
              + "|”(?<=“”)");

  private static final String LOST_STARTS = "年个%元名余”";

  /** A paragraph shorter than this may well end without a stop. */
  private static final int LONG = 40;

  private static final int CONTEXT = 6;

  private Losses() {}

  /**
   * What to tell an editor about a case; each kind once, with the first example.
   *
   * @param title as printed; empty if it prints none
   */
  static List<Message> in(String title, List<Block> blocks) {
    List<Message> losses = new ArrayList<>();
    count(blocks, MASK, MASK_STARTS, "convert.masked", losses);
    if (losses.isEmpty() && MASK.matcher(title).find()) {
      losses.add(Message.of("convert.title-masked", title));
    }
    count(blocks, LOST, LOST_STARTS, "convert.number-lost", losses);
    List<Block> prose = blocks.stream().filter(b -> b instanceof Block.Paragraph).toList();
    if (!prose.isEmpty()) {
      Block first = prose.get(0);
      if (!first.text().isEmpty() && Endings.isContinuation(first.text())) {
        losses.add(Message.of("convert.beginning-lost", first.line()));
      }
      Block last = blocks.get(blocks.size() - 1);
      if (last.text().length() >= LONG && isCut(last)) {
        losses.add(Message.of("convert.end-lost", last.line(), end(last.text())));
      }
    }
    return losses;
  }

  private static boolean isCut(Block block) {
    return block instanceof Block.Paragraph
        && Endings.endsInWord(block.text())
        && (Endings.hasSentence(block.text())
            || block.text().chars().filter(c -> c == '，').count() >= 2);
  }

  private static String end(String text) {
    return text.substring(text.length() - 2 * CONTEXT);
  }

  private static void count(
      List<Block> blocks, Pattern pattern, String starts, String key, List<Message> losses) {
    int count = 0;
    int line = 0;
    String example = "";
    for (Block block : blocks) {
      if (block instanceof Block.Heading) {
        continue;
      }
      Matcher matcher = pattern.matcher(block.text());
      for (int at = 0; (at = next(matcher, starts, block.text(), at)) >= 0; at = matcher.end()) {
        if (count++ == 0) {
          line = block.line();
          int start = Math.max(0, matcher.start() - CONTEXT);
          int end = Math.min(block.text().length(), matcher.end() + CONTEXT);
          example = block.text().substring(start, end);
        }
      }
    }
    if (count > 0) {
      losses.add(Message.of(key, line, example, count));
    }
  }

  /** Where the pattern next matches, beginning with one of the characters; -1 if nowhere. */
  private static int next(Matcher matcher, String starts, String text, int from) {
    matcher.useTransparentBounds(true).useAnchoringBounds(false);
    for (int at = from; at < text.length(); at++) {
      if (starts.indexOf(text.charAt(at)) >= 0 && matcher.region(at, text.length()).lookingAt()) {
        return at;
      }
    }
    return -1;
  }
}
