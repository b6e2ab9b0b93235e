package casebook.convert.read;

/** Reads a document of any known format; its bytes tell which. */
public final class DocumentReader {
  /** The largest file taken, in bytes: a hundred times the longest compilation met. */
  public static final int LARGEST_FILE = 32 << 20;

  /** The longest text taken, in characters. */
  static final int LONGEST_TEXT = 16 << 20;

  /** What files of Office before 2007, and encrypted ones since, begin with. */
  private static final String OLE = "\u00d0\u00cf\u0011\u00e0";

  /** The name of the stream in which Office keeps an encrypted document (MS-OFFCRYPTO 2.3.4.4). */
  private static final String ENCRYPTED = String.join("\0", "EncryptedPackage".split("", -1));

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
    SourceText source = source(bytes);
    if (source.text().isBlank()) {
      throw new Unreadable("empty");
    }
    if (source.text().length() > LONGEST_TEXT) {
      throw new Unreadable("text-too-long", source.text().length(), LONGEST_TEXT);
    }
    return source;
  }

  private static SourceText source(byte[] bytes) throws Unreadable {
    if (bytes.length == 0) {
      throw new Unreadable("empty");
    }
    if (has(bytes, "%PDF-", 1024)) {
      return PdfReader.read(bytes);
    }
    if (has(bytes, "PK\u0003\u0004", 0)) {
      if (!DocxReader.isDocument(bytes)) {
        throw new Unreadable("unknown-format");
      }
      return DocxReader.read(bytes);
    }
    if (has(bytes, OLE, 0)) {
      throw new Unreadable(has(bytes, ENCRYPTED, bytes.length) ? "encrypted" : "old-format");
    }
    if (has(bytes, "{\\rtf", 0)) {
      throw new Unreadable("old-format");
    }
    String text = TextReader.decode(bytes).orElseThrow(() -> new Unreadable("no-text"));
    if (HtmlReader.isPage(text.substring(0, Math.min(text.length(), 2048)))) {
      return HtmlReader.read(bytes);
    }
    return TextReader.lines(TextReader.normal(text));
  }

  /** Whether the bytes hold a mark, beginning no later than a place. */
  private static boolean has(byte[] bytes, String mark, int latest) {
    for (int at = 0; at <= Math.min(latest, bytes.length - mark.length()); at++) {
      int same = 0;
      while (same < mark.length() && (bytes[at + same] & 0xff) == mark.charAt(same)) {
        same++;
      }
      if (same == mark.length()) {
        return true;
      }
    }
    return false;
  }

  /** The error for a file of so many megabytes. */
  public static Unreadable tooLarge(int megabytes) {
    return new Unreadable("file-too-large", megabytes, LARGEST_FILE >> 20);
  }
}
