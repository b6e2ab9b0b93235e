package casebook.figures;

import casebook.text.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says what each quantity of a sentence counts, as a short noun phrase: the noun to its right
 * (49个服务项目), or the phrase to its left without its verbs of making (新建产业联合党委54个). What a clause
 * leaves out it borrows from the one before (收集诉求68件、解决52件).
 */
final class Labels {
  private static final Pattern PURPOSE = Pattern.compile("^(用于|用以|用来|作为)(.+)");
  private static final Pattern EACH = Pattern.compile("^.*?(?<![从由])((平均|人均)?每(?!年|月|季|周|天|日).+)$");
  private static final Pattern OF_THEM = Pattern.compile("^(其?中|当中|之中)?(已|共|还)?(有)?$");

  /** 83类实现免提交: what those counted came to. */
  private static final Pattern TOLD = Pattern.compile("^(实现|达到|完成|获得|获评|取得|享受|形成)");

  /** A clause that names a thing does so in quotation marks; others tell of deeds. */
  private static final Pattern QUOTED = Pattern.compile("”.{0,6}$");

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern BECAME =
      Pattern.compile("^(做|当(?![场天日时年])|作为|成为|成了|列为|评为|是)(?=.{2})");

  /** Who made it, where 电子证照归集146类 tells what was made. */
  private static final Pattern ACTOR =
      Pattern.compile("[村镇乡县市区省局办委部]$|街道$|社区$|公司$|支部$|政府$|中心$|单位$|们$|小组$");

  /** 社区一级有205个: who has it; what it is stands before. */
  private static final Pattern LEVEL = Pattern.compile("(一级|层面)$");

  /** 从签约到开工只用了98天. */
  private static final Pattern TOOK =
      Pattern.compile("(从.{1,12}?到.{1,10}?)(只|仅|共|平均|总共|一共)*(用时|用了|用|耗时|需要|需|花了|时间)?[由从]?$");

  /** 先后14次现场督办: how often what follows was done. */
  private static final Pattern AGAIN = Pattern.compile("(先后|曾|曾经|连续)$");

  /** 生均达到21.2册: each of them has of what was named before. */
  private static final Pattern EACH_HAS = Pattern.compile("[人户生村亩校班师社]均");

  /** Nouns that only end another: 处级干部学习 … 18期班. */
  private static final Set<String> SUFFIXES = Set.of("班", "课", "会");

  private static final Set<String> TIME_UNITS =
      Set.of("天", "小时", "个小时", "分钟", "个月", "个工作日", "工作日", "秒");

  /** 已有24期, 今年已办12次: what it is stands in the clause before. */
  private static final Pattern VAGUE = Pattern.compile("[办有设建开讲存]|[已现共还][有办设建开]|\\d{1,2}年[里间内]?");

  /** 市级 after 省级示范村8个. */
  private static final Pattern RANK = Pattern.compile("(国家|省|市|县|区|镇|乡|街道|村|社区)级");

  /** A longer act is told as it stands. */
  private static final int SHORT_ACT = 8;

  private final Passage passage;
  private final Severally severally = new Severally();
  private final Money money;
  private List<String> sentence = new ArrayList<>();
  private Optional<Quantity> before = Optional.empty();
  private String noun = "";

  /** Offset after what the label before has used. */
  private int claimed;

  /** Whether that told what the counted did: 干部下沉园区、企业4轮 shares its verb. */
  private boolean acts;

  Labels(Passage passage) {
    this.passage = passage;
    this.money = new Money(passage);
  }

  /**
   * What a quantity counts.
   *
   * @param from offset where the words begin that say so
   * @param to offset after them
   */
  record Label(String text, int from, int to) {}

  /** Forgets what the sentence before said. */
  void sentence(int from) {
    sentence = new ArrayList<>();
    before = Optional.empty();
    noun = "";
    claimed = from;
    severally.clear();
    money.sentence(from);
  }

  /** The label of one of the paragraph's quantities; those before it have had theirs. */
  Label of(List<Quantity> all, int i) {
    Quantity q = all.get(i);
    int next = start(all, i + 1);
    int from = leftStart(q);
    String clause = passage.part(from, q.start()).strip();
    LeftPhrase left = LeftPhrase.of(clause);
    int last = needsNoun(q, left) ? endOfList(all, i) : i;
    RightPhrase right =
        RightPhrase.of(passage, all.get(last), start(all, last + 1), left.text().isEmpty());
    String rest = rest(all.get(last), start(all, last + 1));
    if (Aspect.follows(right.noun(), left)) {
      right = new RightPhrase("", "", q.end());
    }
    RightPhrase counted = right;
    String text =
        severally
            .of(passage, all, i, clause, sentence)
            .orElseGet(() -> text(new Around(q, clause, left, counted, rest)));
    text = clean(text.isEmpty() ? last() : text);
    text = text.isEmpty() ? clean(clauseBefore(q, clause)) : text;
    text = CountedNouns.ofAll(passage, q, clause, last()).orElse(text);
    if (VAGUE.matcher(text).matches()) {
      String named = clean(clauseBefore(q, last()));
      text = named.isEmpty() ? text : named;
    }
    text = Aspect.of(text, before, last());
    remember(q, text.equals(right.label()) ? right.noun() : text, text);
    boolean own = last == i && !right.noun().isEmpty();
    acts = own && !right.act().isEmpty();
    claimed = own ? Math.max(q.end(), right.end()) : q.end();
    boolean restUsed = rest.length() > 1 && text.contains(rest.substring(rest.length() - 2));
    int to = restUsed ? Math.max(claimed, q.end() + rest.length()) : claimed;
    return new Label(text, from, last > i ? q.end() : Math.min(to, Math.max(next, q.end())));
  }

  /** Whether what was named before is measured in time as well. */
  private boolean lastTook() {
    return before.filter(b -> TIME_UNITS.contains(b.unit())).isPresent();
  }

  /** A quantity and the words around it. */
  private record Around(
      Quantity q, String clause, LeftPhrase left, RightPhrase right, String rest) {}

  private void remember(Quantity q, String counted, String text) {
    String bare = counted.substring(Math.min(counted.length(), LeftPhrase.deedLength(counted)));
    bare = bare.startsWith("的") ? bare.substring(1) : bare;
    noun = bare.length() >= 2 ? Relative.withoutMove(bare) : noun;
    before = Optional.of(q);
    sentence.add(text);
  }

  private String last() {
    return sentence.isEmpty() ? "" : sentence.get(sentence.size() - 1);
  }

  private int start(List<Quantity> all, int i) {
    return i < all.size() ? all.get(i).start() : passage.text.length();
  }

  /** The words from the quantity to the next stop or quantity. */
  private String rest(Quantity q, int next) {
    String rest = passage.part(q.end(), Math.min(next, passage.to(q.end(), Stop.ITEM))).strip();
    return rest.length() == 1 || RightPhrase.MARK.matcher(rest).matches() ? "" : rest;
  }

  /** Whether the left leaves open what is counted, as in 帮助38名、52名学生. */
  private static boolean needsNoun(Quantity q, LeftPhrase left) {
    return q.carried()
        || !left.maker().isEmpty()
        || LeftPhrase.deedLength(left.text()) == left.text().length();
  }

  /** The last number of a list, behind which stands what all of them count: 38名、52名学生. */
  private int endOfList(List<Quantity> all, int i) {
    if (i + 1 == all.size() || !all.get(i + 1).unit().equals(all.get(i).unit())) {
      return i;
    }
    String link = passage.part(all.get(i).end(), all.get(i + 1).start());
    return link.length() == 1 && "、/和与及".contains(link) ? endOfList(all, i + 1) : i;
  }

  /** After what the quantity before has taken, unless its verb reaches up to this one. */
  private int leftStart(Quantity q) {
    int clause = passage.from(q.start(), Stop.CLAUSE);
    int bar = before.map(Quantity::end).orElse(0);
    int open = passage.opener(q.start());
    boolean aside =
        open >= bar
            && "（(".indexOf(passage.at(open)) >= 0
            && LeftPhrase.of(passage.part(open + 1, q.start())).text().isEmpty()
            && Stop.strength(passage.at(passage.partner(open) - 1)) == 0
            && passage.partner(open) == q.end();
    if (aside) {
      return Math.max(bar, passage.from(open, Stop.ITEM));
    }
    if (bar <= clause) {
      return clause;
    }
    if (acts && claimed >= q.start() - 1) {
      return bar;
    }
    int item = passage.from(q.start(), Stop.ITEM);
    boolean examples = passage.part(item, q.start()).indexOf('等') >= 0;
    int free = Math.min(claimed, q.start());
    return examples ? free : Math.max(free, item);
  }

  private String text(Around a) {
    Quantity q = a.q;
    if (!q.noun().isEmpty()) {
      return a.rest.startsWith(q.noun()) ? q.noun() : a.left.text();
    }
    Matcher purpose = PURPOSE.matcher(a.rest.isEmpty() ? a.right.noun() : a.rest);
    if ((q.isMoney() || q.isShare()) && purpose.find()) {
      return money.recipient(a.left.text()) + purpose.group();
    }
    boolean times = q.unit().equals("次") || q.unit().equals("轮") || q.unit().equals("趟");
    if (times && a.rest.length() >= 2 && AGAIN.matcher(a.clause).find()) {
      return a.rest;
    }
    boolean bare = a.left.text().isEmpty() && a.right.noun().isEmpty();
    if (TIME_UNITS.contains(q.unit()) && bare && (a.rest.isEmpty() || a.rest.startsWith("就"))) {
      return lastTook() ? last() : "用时";
    }
    Matcher took = TOOK.matcher(a.clause);
    if (TIME_UNITS.contains(q.unit()) && took.find()) {
      return took.group(1) + "用时";
    }
    if (q.isRelative()) {
      return new Relative(passage, q).label(a.clause, a.rest, a.right, noun);
    }
    Optional<String> move =
        a.right.noun().isEmpty() ? Relative.move(a.clause, noun) : Optional.empty();
    if (move.filter(m -> m.length() > 2).isPresent()) {
      return move.get();
    }
    Matcher each = EACH.matcher(a.clause);
    if (each.matches() && a.right.noun().isEmpty()) {
      String label = LeftPhrase.withoutTail(each.group(1));
      return sameFamily(q) && CountedNouns.ends(label) ? label + noun : label;
    }
    if (q.isMoney() && a.rest.startsWith("的") && !a.left.text().isEmpty()) {
      return a.left.text();
    }
    boolean verb =
        q.isMoney()
            && ((Money.names(a.left.text()) && !Money.names(a.right.noun()))
                || LeftPhrase.deedLength(a.right.noun()) > 0
                || Money.isAim(a.rest));
    boolean told =
        OF_THEM.matcher(a.clause).matches() && sameFamily(q) && TOLD.matcher(a.rest).find();
    if (a.right.noun().isEmpty() || verb || told) {
      return counted(a);
    }
    return joins(a) ? a.left.text() + a.right.noun() : a.right.label();
  }

  /** 合作意向179个项目: a short noun takes the words to the left with it. */
  private static boolean joins(Around a) {
    String left = a.left.text();
    if (SUFFIXES.contains(a.right.noun()) && left.length() >= 2 && a.left.maker().isEmpty()) {
      return true;
    }
    boolean thin = a.right.noun().length() <= 2 && a.right.act().isEmpty() && !a.left.listed();
    return thin
        && left.length() >= 2
        && (left.length() <= 6 || (left.length() <= 9 && LeftPhrase.deedLength(left) > 0))
        && a.left.maker().isEmpty()
        && left.indexOf('、') < 0
        && left.chars().noneMatch(Character::isDigit);
  }

  /** The label where nothing but the left names it. */
  private String counted(Around a) {
    String left = a.left.text();
    boolean adjoins = before.isPresent() && claimed == a.q.start();
    boolean verb = RightPhrase.startsWithVerb(a.rest);
    if (verb && OF_THEM.matcher(a.clause).matches() && sameFamily(a.q) && !noun.isEmpty()) {
      String act = LeftPhrase.withoutManner(a.rest);
      return act.startsWith("是") ? act.substring(1) : act + "的" + noun;
    }
    if (left.isEmpty()) {
      return a.rest.isEmpty() || adjoins ? named(a.q) : act(a, verb);
    }
    int deed = LeftPhrase.deedLength(left);
    if (deed > 0 && deed == left.length()) {
      return bareDeed(a, left);
    }
    String maker = a.left.maker();
    if (a.q.isMoney() && !maker.isEmpty()) {
      return money.label(a.q, maker, a.rest, last(), before);
    }
    if (!maker.isEmpty() && (BECAME.matcher(a.rest).find() || (verb && noun.isEmpty()))) {
      return act(a, verb);
    }
    if ((LEVEL.matcher(left).find() || EACH_HAS.matcher(left).matches())
        && sameFamily(a.q)
        && !noun.isEmpty()) {
      return noun.startsWith(left) ? noun : left + noun;
    }
    Matcher rank = RANK.matcher(last());
    if (RANK.matcher(left).matches() && rank.lookingAt() && sameFamily(a.q)) {
      return left + last().substring(rank.end());
    }
    if (left.length() == 2 && Words.VERBS.at(left, 0) == 2 && sameFamily(a.q) && !noun.isEmpty()) {
      return left + noun;
    }
    boolean actor = maker.equals(left) || ACTOR.matcher(left).find();
    if (!maker.isEmpty() && actor && (sameFamily(a.q) || maker.equals(left))) {
      String made = maker.length() > 1 ? maker + noun : noun;
      return noun.isEmpty() ? clauseBefore(a.q, maker) : made;
    }
    return a.q.isMoney() ? money.label(a.q, left, a.rest, last(), before) : left;
  }

  /** What those counted did: 1700余人参加, 4个做试点, 24个整顿转化. */
  private String act(Around a, boolean verb) {
    String act = LeftPhrase.withoutAdverbs(a.rest);
    Matcher became = BECAME.matcher(act);
    if (became.find()) {
      return act.substring(became.end());
    }
    boolean shared = sameFamily(a.q) && !noun.isEmpty() && verb;
    if (shared && !act.contains(noun) && act.length() <= SHORT_ACT) {
      return act + "的" + noun;
    }
    boolean people = a.q.isPeople() || a.q.unit().equals("人次");
    return people && verb && act.length() <= SHORT_ACT ? act + (a.q.isPeople() ? "人数" : "人次") : act;
  }

  private boolean sameFamily(Quantity q) {
    return before.filter(b -> Units.family(b.unit()).equals(Units.family(q.unit()))).isPresent();
  }

  private String bareDeed(Around a, String deed) {
    if (a.q.isMoney()) {
      return money.label(a.q, deed, a.rest, last(), before);
    }
    if (sameFamily(a.q) && !noun.isEmpty()) {
      return deed + noun;
    }
    return a.q.isPeople() ? deed + "人数" : a.q.unit().equals("人次") ? deed + "人次" : deed;
  }

  /** 开设“夜校”，已有24期: what a clause without a number has named since, else what was counted. */
  private String named(Quantity q) {
    int start = passage.from(q.start(), Stop.CLAUSE);
    int since = before.map(Quantity::end).orElse(0);
    boolean apart = before.isPresent() && passage.from(Math.max(0, start - 1), Stop.CLAUSE) > since;
    String name = apart ? clauseBefore(q, "") : "";
    return QUOTED.matcher(name).find() ? name : last();
  }

  /** 推行“夜学”，累计举办186期: what was made stands in the clause before. */
  private String clauseBefore(Quantity q, String maker) {
    int start = passage.from(q.start(), Stop.CLAUSE);
    String last =
        start > 0 && "，,".indexOf(passage.at(start - 1)) >= 0
            ? passage.part(passage.from(start - 1, Stop.CLAUSE), start - 1)
            : "";
    String object = LeftPhrase.of(last).text();
    boolean usable = object.length() >= 2 && object.length() <= 14;
    return usable && object.chars().noneMatch(Character::isDigit) ? object : maker;
  }

  private static String bare(String label) {
    return label.chars().anyMatch(Character::isWhitespace)
        ? BLANKS.matcher(label).replaceAll("")
        : label;
  }

  /** Without blanks inside and loose marks at either end. */
  private static String clean(String label) {
    String l = bare(label);
    int from = 0;
    int to = l.length();
    while (from < to && "的了、，,：:）)—-".indexOf(l.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && "的了、，,：:（(—-".indexOf(l.charAt(to - 1)) >= 0) {
      to--;
    }
    l = l.substring(from, to);
    boolean torn =
        l.chars().filter(c -> c == '”').count() > l.chars().filter(c -> c == '“').count();
    return torn ? "“" + l : l;
  }
}
