package casebook.site.search;

import java.util.List;

/**
 * What of a case can be found, as a reader sees it.
 *
 * @param pinyin of the title: its syllables without blanks, a blank, their initials
 * @param keys other words that stand for the whole: place, themes
 * @param organisation who did it; empty if unknown
 * @param summary empty if there is none
 * @param facts its figures, to be laid beside those of other cases
 * @param sections the text with its headings, in order
 */
public record SearchText(
    String slug,
    String title,
    String pinyin,
    String organisation,
    String summary,
    List<String> keys,
    List<Fact> facts,
    List<Section> sections) {
  public SearchText {
    keys = List.copyOf(keys);
    facts = List.copyOf(facts);
    sections = List.copyOf(sections);
  }

  /**
   * A part of the text.
   *
   * @param anchor id of its heading; empty before the first heading
   * @param text blocks, with line feeds between
   */
  public record Section(String anchor, String heading, String text) {}

  /**
   * A figure.
   *
   * @param amount as people read it, about included
   * @param indicator id, or empty
   */
  public record Fact(String label, String amount, String unit, String indicator) {}

  Folded folded(Folding folding) {
    StringBuilder key = new StringBuilder(pinyin);
    key.append('\n').append(organisation).append('\n').append(summary);
    keys.forEach(k -> key.append('\n').append(k));
    facts.forEach(f -> key.append('\n').append(f.label()));
    StringBuilder body = new StringBuilder();
    for (Section section : sections) {
      key.append('\n').append(section.heading());
      body.append('\n').append(section.text());
    }
    return new Folded(folding.fold(title), folding.fold(key), folding.fold(body));
  }
}
