package casebook.convert.read;

/** Reads a document of any known format; its bytes tell which. */
public final class DocumentReader {
  /** The largest file taken, in bytes: a hundred times the longest compilation met. */
  public static final int LARGEST_FILE = 32 << 20;

  /** The longest text taken, in characters. */
  static final int LONGEST_TEXT = 16 << 20;

  private DocumentReader() {}

  /**
   * The document's text.
   *
   * @throws Unreadable if there is no text to be had, with the way out
   */
  public static SourceText read(byte[] bytes) throws Unreadable {
    if (bytes.length > LARGEST_FILE) {
      throw tooLarge(bytes.length >> 20);
    }
    SourceText source = text(bytes);
    if (source.text().isBlank()) {
      throw new Unreadable("empty");
    }
    if (source.text().length() > LONGEST_TEXT) {
      throw new Unreadable("text-too-long", source.text().length(), LONGEST_TEXT);
    }
    return source;
  }

  /** The error for a file of so many megabytes. */
  public static Unreadable tooLarge(int megabytes) {
    return new Unreadable("file-too-large", megabytes, LARGEST_FILE >> 20);
  }

  private static SourceText text(byte[] bytes) throws Unreadable {
    String text = TextReader.decode(bytes).orElseThrow(() -> new Unreadable("no-text"));
    return TextReader.lines(TextReader.normal(text));
  }
}
