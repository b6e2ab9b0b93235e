package casebook.gazetteer;

import casebook.gazetteer.Lexicon.Name;
import casebook.text.PlaceNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds names in a text by longest match, and passes over what only looks like one: 企业构建德企 holds no
 * 建德, 召开县委全会 no 开县, 副省级以上城市 no 上城. A name is doubtful where its first character makes a common word
 * with the one before it, or its last with the one behind it.
 */
final class NameScanner {
  /** Where a name may end a clause or meet its verb. */
  private static final String AFTER_NAME = "的在以从将与和把是对用为由等：:，,。、；;“‘（(—-·《 \t\n";

  /** A feature called after a place need not be in it: 北京路, 上海新村. */
  private static final Pattern FEATURE = Pattern.compile("路(?![径线网由况灯桥长政])|大道|大街|街(?!道)|巷|胡同|油田");

  /** Things that carry a county's or township's name, or a name like it, wherever they are. */
  private static final Pattern SMALL_FEATURE =
      Pattern.compile("街道|村|社区|小区|新村|花园|广场|大厦|公园|桥|河|江|湖|水库|小学|中学|经验|精神|[分支]?店|牌");

  /** The place of a report: 北京7月1日电. */
  private static final Pattern DATELINE =
      Pattern.compile("(\\d{1,2}月\\d{1,2}日)?\\s*[电讯](?=[\\s（(：:，]|$)|\\d{1,2}月\\d{1,2}日[电讯]");

  /** The last character of a full name that a longer word swallows: 和平区域 is no 和平区, 黄河南岸 no 河南. */
  private static final Pattern SWALLOWED = Pattern.compile("区[域间位块别分]|市场|[东南西北][岸侧麓坡端畔]");

  private static final int LOOK_AHEAD = 12;

  private final Lexicon lexicon;

  NameScanner(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * A name in its place.
   *
   * @param adjacent whether the name before it ends where it starts
   */
  record Spot(int start, int end, Name name, boolean adjacent) {}

  List<Spot> scan(CharSequence text) {
    List<Spot> spots = new ArrayList<>();
    int lastEnd = -1;
    for (int at = 0; at < text.length(); at++) {
      List<Name> names = lexicon.tree().at(text, at);
      if (!names.isEmpty()) {
        boolean adjacent = lastEnd >= 0 && isGap(text, lastEnd, at);
        Optional<Name> name = fitting(names, text, at, adjacent);
        if (name.isPresent()) {
          int end = at + name.get().text().length();
          if (!name.get().senses().isEmpty()) {
            spots.add(new Spot(at, end, name.get(), adjacent));
            lastEnd = end;
          }
          at = end - 1;
        }
      }
    }
    return spots;
  }

  private static boolean isGap(CharSequence text, int from, int to) {
    return from == to || (from + 1 == to && " 　·•".indexOf(text.charAt(from)) >= 0);
  }

  /** The longest name there that its neighbours allow. */
  private Optional<Name> fitting(List<Name> names, CharSequence text, int start, boolean adjacent) {
    return names.stream().filter(name -> fits(name, text, start, adjacent)).findFirst();
  }

  private boolean fits(Name name, CharSequence text, int start, boolean adjacent) {
    int end = start + name.text().length();
    if (sharesItsLast(name, text, end)) {
      return false;
    }
    boolean left = !adjacent && isWord(text, start - 1);
    boolean right = isWord(text, end - 1);
    if (name.senses().isEmpty()) {
      return !left && !right;
    }
    if (follows(DATELINE, text, end)
        || follows(FEATURE, text, end)
        || follows(SWALLOWED, text, end - 1)) {
      return false;
    }
    if (left && (right || lexicon.isOrdinary(PlaceNames.stem(name.text())))) {
      return false;
    }
    return !name.weak() || weakFits(name, text, end, adjacent, left, right);
  }

  /** 青岛市北区 is 青岛 and 市北区, a district of it. */
  private boolean sharesItsLast(Name name, CharSequence text, int end) {
    return text.charAt(end - 1) == '市'
        && lexicon.tree().at(text, end - 1).stream()
            .flatMap(inner -> inner.senses().stream())
            .map(sense -> sense.region().path().names())
            .anyMatch(inner -> inner.contains(name.text()));
  }

  private boolean weakFits(
      Name name, CharSequence text, int end, boolean adjacent, boolean left, boolean right) {
    if (left || follows(SMALL_FEATURE, text, end)) {
      return false;
    }
    boolean ends = end == text.length() || AFTER_NAME.indexOf(text.charAt(end)) >= 0;
    boolean wouldRunOn = adjacent ? name.isShort() && lexicon.isWord(name.text()) : right;
    return name.isTownship() || ends || !wouldRunOn;
  }

  /** Whether the two characters from there make a common word. */
  private boolean isWord(CharSequence text, int at) {
    return at >= 0 && at + 1 < text.length() && lexicon.isWord(text, at);
  }

  private static boolean follows(Pattern pattern, CharSequence text, int at) {
    Matcher matcher = pattern.matcher(text);
    return matcher.region(at, Math.min(text.length(), at + LOOK_AHEAD)).lookingAt();
  }
}
