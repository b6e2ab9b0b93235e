package casebook.convert.read;

/** What stands between a line and the one before it. */
public enum Gap {
  /** Nothing. */
  NONE,
  /** An empty line, or an indent. */
  APART,
  /** Who wrote what stands above, when and where. */
  IMPRINT,
  /** The end of a page: its number, its running head. */
  PAGE
}
