package casebook.model;

import java.util.List;
import java.util.Optional;

/**
 * What {@code content/publication.yaml} says of the whole.
 *
 * @param date day of issue, ISO 8601; the only date that output may carry
 * @param language of the text, BCP 47: {@code zh-CN}
 * @param languages of the site's interface, ISO 639: {@code zh}, which is always there, and {@code
 *     en}
 * @param baseUrl absolute address of the site, for feeds and citations
 * @param parts how the booklet is parted, outermost first
 * @param size trim size of the booklet: {@code 16开}, {@code 大32开}, {@code A4}, {@code A5}
 * @param typefaces what the booklet is set in, where it is not the usual
 */
public record Publication(
    String title,
    String titleEn,
    Optional<String> subtitle,
    String publisher,
    String edition,
    String date,
    String language,
    List<String> languages,
    Optional<String> baseUrl,
    Optional<String> licenceName,
    Optional<String> licenceUrl,
    Optional<String> isbn,
    List<String> editors,
    String description,
    String descriptionEn,
    List<Part> parts,
    String size,
    Typefaces typefaces) {
  public Publication {
    languages = List.copyOf(languages);
    editors = List.copyOf(editors);
    parts = List.copyOf(parts);
  }

  /**
   * TrueType files of the booklet's faces, as paths from the content folder.
   *
   * @param text of running text, a Song face
   * @param textBold of running text that is bold; absent, the same as {@code text}
   * @param heading of headings, a Hei face
   * @param headingBold of headings that are bold; absent, the same as {@code heading}
   */
  public record Typefaces(
      Optional<String> text,
      Optional<String> textBold,
      Optional<String> heading,
      Optional<String> headingBold) {
    public static final Typefaces USUAL =
        new Typefaces(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** What a part of the booklet gathers. */
  public enum Part {
    REGION,
    THEME
  }
}
