package casebook.figures;

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
  private static final Pattern EACH =
      Pattern.compile("^(.*?)(?<![从由])((平均|人均)?每(?!年|月|季|周|天|日).+)$");

  /** 成交价每斤528元, 发病率每10万人486例: what is measured stands before 每. */
  private static final Pattern PRICE = Pattern.compile("[价率费额金资酬]$|标准$|收入$");

  private static final Pattern OF_THEM = Pattern.compile("^(其?中的?|当中的?|之中的?)?(已|共|还)?(有)?$");

  /** 83类实现免提交: what those counted came to. */
  private static final Pattern TOLD = Pattern.compile("^(实现|达到|完成|获得|获评|取得|享受|形成)");

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
  private static final Pattern EACH_HAS = Pattern.compile("[人户生村亩校班师社连镇乡店企]均");

  /** 日均新增167户: how often, before what was made. */
  private static final Pattern OFTEN = Pattern.compile("[日月年周季]均");

  /** 新登记市场主体 after 日均新增: new is said already. */
  private static final Pattern NEWLY = Pattern.compile("^新(登记|注册|增|设立?)");

  /** 茶产业带动2.9万户: whom it did good, not what did. */
  private static final Pattern LIFTS = Pattern.compile(".{2,}?((?:辐射|直接|间接)*(?:带动|惠及|受益))");

  /** Nouns that only end another: 处级干部学习 … 18期班. */
  private static final Set<String> SUFFIXES = Set.of("班", "课", "会");

  /** 已有24期, 今年已办12次: what it is stands in the clause before. */
  private static final Pattern VAGUE = Pattern.compile("[办有设建开讲存]|[已现共还][有办设建开]|\\d{1,2}年[里间内]?");

  /** 市级 after 省级示范村8个. */
  private static final Pattern RANK = Pattern.compile("(国家|省|市|县|区|镇|乡|街道|村|社区)级");

  /** 其中A类1.94万户, 二级12家: a class of what was counted. */
  private static final Pattern CLASS = Pattern.compile("[A-EＡ-Ｅ甲乙丙丁一二三四五Ⅰ-Ⅴ]{1,3}[类级等档]");

  /** A longer act is told as it stands. */
  private static final int SHORT_ACT = 8;

  private final Passage passage;
  private final Severally severally = new Severally();
  private final Money money;
  private final Told told;

  Labels(Passage passage) {
    this.passage = passage;
    this.told = new Told(passage);
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
    told.sentence(from);
    severally.clear();
    money.sentence(from);
  }

  /** The label of one of the paragraph's quantities; those before it have had theirs. */
  Label of(List<Quantity> all, int i) {
    Quantity q = all.get(i);
    int next = start(all, i + 1);
    int from = told.leftStart(q);
    String clause = passage.part(from, q.start()).strip();
    LeftPhrase left = LeftPhrase.of(clause);
    int last = needsNoun(q, left) ? endOfList(all, i) : i;
    RightPhrase right =
        RightPhrase.of(passage, all.get(last), start(all, last + 1), left.text().isEmpty());
    String rest = rest(all.get(last), start(all, last + 1));
    if (Aspect.follows(right.noun(), left) || isNextDeed(q, right, left, next)) {
      right = new RightPhrase("", "", q.end());
    }
    if (right.act().length() > 2 * right.noun().length() && told.isLinked(q)) {
      right = new RightPhrase(right.noun(), "", right.end());
    }
    RightPhrase counted = right;
    String text =
        severally
            .of(passage, all, i, clause, told.labels())
            .orElseGet(() -> text(new Around(q, clause, left, counted, rest)));
    text = clean(text.isEmpty() ? told.last() : text);
    text = text.isEmpty() ? clean(told.clauseBefore(q, clause)) : text;
    text = CountedNouns.ofAll(passage, q, clause, told.last()).orElse(text);
    if (VAGUE.matcher(text).matches()) {
      String named = clean(told.clauseBefore(q, told.last()));
      text = named.isEmpty() ? text : named;
    }
    text = Aspect.of(text, told.before(), told.last());
    told.remember(q, told(text, left, right, rest), text);
    boolean own = last == i && !right.noun().isEmpty();
    int claimed = own ? Math.max(q.end(), right.end()) : q.end();
    told.claim(claimed, own && !right.act().isEmpty());
    boolean restUsed = rest.length() > 1 && text.contains(rest.substring(rest.length() - 2));
    int to = restUsed ? Math.max(claimed, q.end() + rest.length()) : claimed;
    return new Label(text, from, last > i ? q.end() : Math.min(to, Math.max(next, q.end())));
  }

  /** 安置点5个安置3914户, 投资80万元改造危桥3座: the verb is the next quantity's. */
  private static boolean isNextDeed(Quantity q, RightPhrase right, LeftPhrase left, int next) {
    String noun = right.noun();
    if (q.isMoney() && right.end() == next && !left.text().isEmpty()) {
      return LeftPhrase.startsWithDeed(noun);
    }
    return right.end() == next
        && left.text().length() > 2
        && left.maker().isEmpty()
        && !noun.isEmpty()
        && LeftPhrase.deedLength(noun) == noun.length();
  }

  /** The thing of a label: nothing of 62人重返校园, which only tells what they did. */
  private String told(String text, LeftPhrase left, RightPhrase right, String rest) {
    boolean act = left.text().isEmpty() && right.noun().isEmpty() && rest.length() > 1;
    if (act && text.contains(rest) && RightPhrase.startsWithVerb(rest)) {
      return text.endsWith(told.noun()) ? told.noun() : "";
    }
    if (!left.maker().isEmpty() && !told.noun().isEmpty() && text.endsWith(told.noun())) {
      return told.noun();
    }
    return text.equals(right.label()) ? right.noun() : text;
  }

  /** A quantity and the words around it. */
  private record Around(
      Quantity q, String clause, LeftPhrase left, RightPhrase right, String rest) {}

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

  /**
   * The last number of a list, behind which stands what all of them count: 38名、52名学生, 接待24批860名同行.
   */
  private int endOfList(List<Quantity> all, int i) {
    if (i + 1 == all.size()) {
      return i;
    }
    String link = passage.part(all.get(i).end(), all.get(i + 1).start());
    if (link.isEmpty()) {
      return i + 1;
    }
    boolean alike = all.get(i + 1).unit().equals(all.get(i).unit());
    return alike && link.length() == 1 && "、/和与及".contains(link) ? endOfList(all, i + 1) : i;
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
    if (Told.TIME_UNITS.contains(q.unit())
        && bare
        && (a.rest.isEmpty() || a.rest.startsWith("就"))) {
      return told.took() ? told.last() : "用时";
    }
    Optional<String> against = Relative.above(a.clause, told.noun());
    if (Told.TIME_UNITS.contains(q.unit()) && against.isPresent()) {
      return against.get();
    }
    Matcher took = TOOK.matcher(a.clause);
    if (Told.TIME_UNITS.contains(q.unit()) && took.find()) {
      return took.group(1) + "用时";
    }
    if (q.isRelative()) {
      return new Relative(passage, q).label(a.clause, a.rest, a.right, told.subject(q));
    }
    Optional<String> move =
        a.right.noun().isEmpty() && Relative.moves(a.clause)
            ? Relative.move(a.clause, told.subject(q))
            : Optional.empty();
    if (move.filter(m -> m.length() > 2).isPresent()) {
      return move.get();
    }
    Matcher each = EACH.matcher(a.clause);
    if (each.matches() && a.right.noun().isEmpty()) {
      String measure = LeftPhrase.of(each.group(1)).text();
      if (PRICE.matcher(measure).find()) {
        return measure;
      }
      String label = LeftPhrase.withoutTail(each.group(2));
      boolean whose = CountedNouns.ends(label) && !label.endsWith(told.noun());
      return told.sameFamily(q) && whose ? label + told.noun() : label;
    }
    if (q.isMoney() && a.rest.startsWith("的") && !a.left.text().isEmpty()) {
      return a.left.text();
    }
    boolean verb =
        q.isMoney()
            && ((Money.names(a.left.text()) && !Money.names(a.right.noun()))
                || LeftPhrase.deedLength(a.right.noun()) > 0
                || Money.isAim(a.rest));
    boolean came =
        OF_THEM.matcher(a.clause).matches() && told.sameFamily(q) && TOLD.matcher(a.rest).find();
    if (a.right.noun().isEmpty() || verb || came) {
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
    boolean adjoins = told.adjoins(a.q);
    boolean verb = RightPhrase.startsWithVerb(a.rest);
    if (verb && OF_THEM.matcher(a.clause).matches() && told.sameFamily(a.q) && told.isThing()) {
      String act = LeftPhrase.withoutManner(a.rest);
      return act.startsWith("是") ? act.substring(1) : act + "的" + told.noun();
    }
    if (left.isEmpty() && told.follows(a.q) && !told.deed().isEmpty()) {
      return bareDeed(a, told.deed());
    }
    if (left.isEmpty()) {
      return a.rest.isEmpty() || adjoins ? told.named(a.q) : act(a, verb);
    }
    Matcher lifts = LIFTS.matcher(left);
    if (lifts.matches()) {
      return bareDeed(a, lifts.group(1));
    }
    int deed = LeftPhrase.deedLength(left);
    if (deed > 0 && deed == left.length()) {
      return bareDeed(a, left);
    }
    String maker = a.left.maker();
    if (OFTEN.matcher(left).matches() && !maker.isEmpty()) {
      String made = told.sameFamily(a.q) ? told.noun() : "";
      return left + maker + (maker.startsWith("新") ? NEWLY.matcher(made).replaceFirst("") : made);
    }
    boolean how = !maker.isEmpty() && !maker.equals(left) && left.endsWith(maker);
    if (how && told.sameFamily(a.q) && !told.noun().isEmpty()) {
      return left + told.noun();
    }
    if (a.q.isMoney() && !maker.isEmpty()) {
      return money.label(a.q, maker, a.rest, told.last(), told.before());
    }
    if (!maker.isEmpty() && (BECAME.matcher(a.rest).find() || (verb && told.noun().isEmpty()))) {
      return act(a, verb);
    }
    if ((LEVEL.matcher(left).find() || EACH_HAS.matcher(left).matches())
        && (told.sameFamily(a.q) || told.before().filter(Quantity::isRelative).isPresent())
        && !told.noun().isEmpty()) {
      return told.noun().startsWith(left) ? told.noun() : left + told.noun();
    }
    if (CLASS.matcher(left).matches() && told.sameFamily(a.q) && !told.noun().isEmpty()) {
      Matcher other = CLASS.matcher(told.noun());
      return left + told.noun().substring(other.lookingAt() ? other.end() : 0);
    }
    Matcher rank = RANK.matcher(told.last());
    if (RANK.matcher(left).matches() && rank.lookingAt() && told.sameFamily(a.q)) {
      return left + told.last().substring(rank.end());
    }
    if (left.length() == 2
        && !a.q.isMoney()
        && (Words.VERBS.at(left, 0) == 2 || Words.STARTERS.at(left, 0) == 2)
        && told.sameFamily(a.q)
        && !told.noun().isEmpty()) {
      return left + told.noun();
    }
    boolean actor = maker.equals(left) || ACTOR.matcher(left).find();
    if (!maker.isEmpty() && actor && (told.sameFamily(a.q) || maker.equals(left))) {
      Optional<String> work = told.workBefore(a.q);
      if (work.isPresent()) {
        return work.get();
      }
      String made = maker.length() > 1 ? maker + told.noun() : told.noun();
      return told.noun().isEmpty() ? told.clauseBefore(a.q, maker) : made;
    }
    return a.q.isMoney() ? money.label(a.q, left, a.rest, told.last(), told.before()) : left;
  }

  /** What those counted did: 1700余人参加, 4个做试点, 24个整顿转化. */
  private String act(Around a, boolean verb) {
    String act = LeftPhrase.withoutAdverbs(a.rest);
    Matcher became = BECAME.matcher(act);
    if (became.find()) {
      return act.substring(became.end());
    }
    boolean shared = told.sameFamily(a.q) && told.isThing() && verb;
    if (shared && !act.contains(told.noun()) && act.length() <= SHORT_ACT) {
      return act + "的" + told.noun();
    }
    boolean people = a.q.isPeople() || a.q.unit().equals("人次");
    return people && verb && act.length() <= SHORT_ACT ? act + (a.q.isPeople() ? "人数" : "人次") : act;
  }

  private String bareDeed(Around a, String deed) {
    if (a.q.isMoney()) {
      return money.label(a.q, deed, a.rest, told.last(), told.before());
    }
    if (told.sameFamily(a.q) && !told.noun().isEmpty()) {
      return deed + told.noun();
    }
    return switch (a.q.unit()) {
      case "人", "名", "位" -> deed + "人数";
      case "人次" -> deed + "人次";
      case "户" -> deed.endsWith("户") ? deed : deed + "户数";
      default -> deed;
    };
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
