package casebook.model;

import java.util.List;
import java.util.Optional;

/**
 * What {@code content/publication.yaml} says of the whole.
 *
 * @param date day of issue, ISO 8601; the only date that output may carry
 * @param language of the text, BCP 47: {@code zh-CN}
 * @param baseUrl absolute address of the site, for feeds and citations
 * @param parts how the booklet is parted, outermost first
 * @param size trim size of the booklet: {@code 16开}, {@code 大32开}, {@code A4}, {@code A5}
 */
public record Publication(
    String title,
    String titleEn,
    Optional<String> subtitle,
    String publisher,
    String edition,
    String date,
    String language,
    Optional<String> baseUrl,
    Optional<String> licenceName,
    Optional<String> licenceUrl,
    Optional<String> isbn,
    List<String> editors,
    String description,
    String descriptionEn,
    List<Part> parts,
    String size) {
  public Publication {
    editors = List.copyOf(editors);
    parts = List.copyOf(parts);
  }

  /** What a part of the booklet gathers. */
  public enum Part {
    REGION,
    THEME
  }
}
