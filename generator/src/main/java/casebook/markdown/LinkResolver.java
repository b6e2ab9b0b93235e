package casebook.markdown;

import java.util.Optional;

/** Where links within the content lead: every renderer has its own addresses. */
public interface LinkResolver {
  /** Knows nothing: of links within the content the words remain. */
  LinkResolver NONE = link -> Optional.empty();

  /** Address of a case or page. */
  Optional<String> document(DocumentLink link);

  /**
   * A link to a Markdown file of the content: {@code ../cases/dalian-hongse-wuye.md#背景}.
   *
   * @param folder name of the folder that the link names; absent for a file beside this one
   * @param slug file name without its ending
   * @param fragment anchor in that file, without {@code #}
   */
  record DocumentLink(Optional<String> folder, String slug, Optional<String> fragment) {}
}
