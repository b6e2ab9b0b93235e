package casebook.convert.read;

/**
 * What a format says a line is; plain text says nothing.
 *
 * @param level of a heading, 1 and up; 1 for an ordered list's item; else 0
 */
public record Shape(Type type, int level) {
  public static final Shape TEXT = new Shape(Type.TEXT, 0);
  public static final Shape CAPTION = new Shape(Type.CAPTION, 0);
  public static final Shape NAVIGATION = new Shape(Type.NAVIGATION, 0);
  public static final Shape RUNNING = new Shape(Type.RUNNING, 0);
  public static final Shape ROW = new Shape(Type.ROW, 0);

  /** The kinds of lines that formats know. */
  public enum Type {
    TEXT,
    HEADING,
    ITEM,
    /** A row of a table, its cells parted by tabs. */
    ROW,
    CAPTION,
    /** The head or foot of page after page. */
    RUNNING,
    /** Menus, headers and footers of a page. */
    NAVIGATION
  }

  public static Shape heading(int level) {
    return new Shape(Type.HEADING, level);
  }

  public static Shape item(boolean ordered) {
    return new Shape(Type.ITEM, ordered ? 1 : 0);
  }

  public boolean is(Type other) {
    return type == other;
  }
}
