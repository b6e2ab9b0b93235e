package casebook.convert.annotate;

import casebook.convert.draft.Block;
import casebook.convert.draft.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A draft as the annotators read it: its prose in paragraphs and sentences, and the lines that say
 * what the rest is about.
 *
 * @param headings headings of the body, without their numbers
 * @param paragraphs of prose and list items, in order; captions, tables and awards left out
 * @param leads first sentences that speak for their paragraph, in order
 * @param prose all paragraphs as one string, a line each
 */
record CaseText(
    Draft draft,
    Optional<String> title,
    List<String> headings,
    List<List<String>> paragraphs,
    List<String> leads,
    String prose) {
  /** A run-in lead is no longer than this and leaves a paragraph to introduce. */
  private static final int LONGEST_LEAD = 42;

  private static final int LEAST_INTRODUCED = 30;

  static CaseText of(Draft draft) {
    List<String> headings = new ArrayList<>();
    List<List<String>> paragraphs = new ArrayList<>();
    List<String> leads = new ArrayList<>();
    for (Block block : draft.blocks()) {
      if (block instanceof Block.Heading heading) {
        headings.add(Labels.withoutNumber(heading.text()));
      } else if (block instanceof Block.Paragraph || block instanceof Block.ListItem) {
        List<String> sentences = Clauses.sentences(block.text());
        if (!sentences.isEmpty()) {
          paragraphs.add(sentences);
          lead(sentences).ifPresent(leads::add);
        }
      }
    }
    return new CaseText(draft, draft.title(), headings, paragraphs, leads, prose(paragraphs));
  }

  private static Optional<String> lead(List<String> sentences) {
    String first = Labels.withoutNumber(sentences.get(0));
    int rest = sentences.stream().skip(1).mapToInt(String::length).sum();
    return first.length() <= LONGEST_LEAD && rest >= LEAST_INTRODUCED
        ? Optional.of(first)
        : Optional.empty();
  }

  /** Sentences of all paragraphs, in order. */
  List<String> sentences() {
    return paragraphs.stream().flatMap(List::stream).toList();
  }

  /** The first paragraph of prose, empty where there is none. */
  List<String> opening() {
    return paragraphs.isEmpty() ? List.of() : paragraphs.get(0);
  }

  private static String prose(List<List<String>> paragraphs) {
    StringBuilder text = new StringBuilder();
    for (List<String> paragraph : paragraphs) {
      paragraph.forEach(text::append);
      text.append('\n');
    }
    return text.toString();
  }

  /** Length of the prose in characters. */
  int length() {
    return prose.length() - paragraphs.size();
  }
}
