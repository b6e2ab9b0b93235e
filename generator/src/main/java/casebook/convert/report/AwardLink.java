package casebook.convert.report;

/**
 * An entry of an award list that a case tells in full.
 *
 * @param list slug of the award list
 * @param entry as printed
 * @param told slug of the case
 */
public record AwardLink(String list, String entry, String told) {}
