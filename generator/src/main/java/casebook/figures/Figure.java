package casebook.figures;

import casebook.model.Measure;

/**
 * A quantity found in a case's text.
 *
 * @param paragraph index of its paragraph, from 0
 * @param start offset of its quote in the paragraph
 * @param end offset after its quote
 * @param numberStart offset of its number in the paragraph
 * @param numberEnd offset after its unit
 * @param measure what it states; {@code measure.quote()} is the paragraph from start to end
 */
public record Figure(
    int paragraph, int start, int end, int numberStart, int numberEnd, Kind kind, Measure measure) {

  /** What a value says of what it measures; only values of one kind compare. */
  public enum Kind {
    /** How much or how many there is, was done or was spent. */
    LEVEL,
    /** A level that was left behind: the 3200元 of 由3200元提高到1万元. */
    BEFORE,
    /** By how much a level moved: 增长10.6%, 提高22.7个百分点. */
    CHANGE,
    /** Part of a whole, in percent: 办结率98.5%, 占98.8%. */
    SHARE,
    /** How many for each one: 每万人配备19名, 户均增收3000元. */
    RATE,
    /** So many to one: 1：5. */
    RATIO
  }
}
