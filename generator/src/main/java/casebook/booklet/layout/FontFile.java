package casebook.booklet.layout;

/**
 * A TrueType face and the name that style sheets call it by.
 *
 * @param family {@code Song} or {@code Hei}
 * @param weight 400 or 700
 * @param name what to call the file in a message
 * @param data the whole file
 */
@SuppressWarnings("ArrayRecordComponent") // a font is compared by nobody
public record FontFile(String family, int weight, String name, byte[] data) {}
