package casebook.site.search;

import java.util.List;

/**
 * What of a case can be found, as a reader sees it.
 *
 * @param pinyin of the title: its syllables without blanks, a blank, their initials
 * @param keys words that stand for the whole: summary, labels of figures, place, themes,
 *     organisation
 * @param sections the text with its headings, in order
 */
public record SearchText(
    String slug, String title, String pinyin, List<String> keys, List<Section> sections) {
  public SearchText {
    keys = List.copyOf(keys);
    sections = List.copyOf(sections);
  }

  /**
   * A part of the text.
   *
   * @param anchor id of its heading; empty before the first heading
   * @param text blocks, with line feeds between
   */
  public record Section(String anchor, String heading, String text) {}

  Folded folded(Folding folding) {
    StringBuilder key = new StringBuilder(pinyin);
    keys.forEach(k -> key.append('\n').append(k));
    StringBuilder body = new StringBuilder();
    for (Section section : sections) {
      key.append('\n').append(section.heading());
      body.append('\n').append(section.text());
    }
    return new Folded(folding.fold(title), folding.fold(key), folding.fold(body));
  }
}
