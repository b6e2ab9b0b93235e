package casebook.convert.draft;

import java.util.List;
import java.util.stream.Collectors;

/** Writes blocks as Markdown that shows the text as it is. */
final class DraftMarkdown {
  private DraftMarkdown() {}

  static String of(List<Block> blocks) {
    return blocks.stream().map(DraftMarkdown::block).collect(Collectors.joining("\n\n", "", "\n"));
  }

  private static String block(Block block) {
    if (block instanceof Block.Heading heading) {
      return "#".repeat(heading.level()) + " " + heading.text();
    }
    return block.text();
  }
}
