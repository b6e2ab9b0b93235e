package casebook.catalogue;

import casebook.gazetteer.Gazetteer;
import casebook.markdown.YamlValue;
import casebook.model.Message;
import casebook.model.Place;
import casebook.model.Problem;
import casebook.model.RegionPath;
import casebook.text.Slugs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/** A new case file, a draft with a comment beside each key, for {@code casebook new}. */
public final class NewCase {
  private static final String TEMPLATE =
      """
      ---
      title: %s
      # case 案例、overview 综述、speech 发言、paper 文章、award-list 名单
      kind: case
      # 省/市/县，用现在的正式名称；直辖市没有市一级，如 上海市/浦东新区
      %s
      # 谁做的，可以不写
      organisation:
      # 做法或数字说到的最晚一年；来源没写就空着
      year:
      # 一到三个，名称照 themes.yaml，如 [基层治理/网格化管理]
      themes: []
      # 一两句话的摘要，可以不写
      summary:
      # 文中的每个数字一段：数的是什么、多少、单位、正文里说出它的原话。照下面的样子写，去掉井号。
      # indicators:
      #   - label: 成立党组织的物业服务企业
      #     value: 390
      #     unit: 家
      #     quote: 成立党组织的物业服务企业390家
      # 写好以后删去下面这一行，案例才会发布
      draft: true
      ---
      ## 背景

      <!-- 碰到什么难处，一两句话。写好后删去这样的提示，不删也不会印出来。 -->

      ## 做法

      <!-- 做了哪几件事，一段一件。 -->

      ## 成效

      <!-- 做到什么程度，用数字说。 -->
      """;

  private NewCase() {}

  /**
   * What came of it.
   *
   * @param file the file that was written; absent if there is a problem
   */
  public record Result(Optional<Path> file, List<Problem> problems) {
    public Result {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Writes a case file under a slug that no file has yet.
   *
   * @param content folder of the content; {@code cases} in it is made if need be
   * @param region as front matter names it
   */
  public static Result write(Path content, String title, Optional<String> region)
      throws IOException {
    Optional<RegionPath> path = region.flatMap(NewCase::path);
    if (region.isPresent() && path.filter(p -> exists(p)).isEmpty()) {
      return new Result(Optional.empty(), List.of(unknown(region.get(), path)));
    }
    Path home = Files.createDirectories(content.resolve(ContentFolder.CASES));
    String wanted = Slugs.of(path, title);
    String slug = Slugs.unused(wanted, s -> Files.exists(home.resolve(s + ".md")));
    Path file = home.resolve(slug + ".md");
    Files.writeString(file, text(title, path), StandardOpenOption.CREATE_NEW);
    return new Result(Optional.of(file), List.of());
  }

  static String text(String title, Optional<RegionPath> region) {
    String where = region.map(r -> " " + YamlValue.of(r.toString())).orElse("");
    return TEMPLATE.formatted(YamlValue.of(title.strip()), "region:" + where);
  }

  private static Optional<RegionPath> path(String written) {
    try {
      return Optional.of(RegionPath.parse(written));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static boolean exists(RegionPath path) {
    return Gazetteer.load().byPath(path).filter(r -> r.path().equals(path)).isPresent();
  }

  private static Problem unknown(String written, Optional<RegionPath> path) {
    Problem problem =
        Problem.error(Place.of("--region"), Message.of("catalogue.unknown-region", written));
    return path.flatMap(p -> Gazetteer.load().nearest(p))
        .map(near -> problem.withHint(Message.of("problem.did-you-mean", near.toString())))
        .orElseGet(() -> problem.withHint(Message.of("catalogue.region-shape")));
  }
}
