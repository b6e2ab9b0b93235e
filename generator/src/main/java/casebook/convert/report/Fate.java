package casebook.convert.report;

import java.util.Locale;

/** What became of a case's file. */
public enum Fate {
  /** Written for the first time. */
  NEW,
  /** Rewritten: its source, a decision or a rule has changed, and nobody had edited it. */
  UPDATED,
  /** As it was. */
  UNCHANGED,
  /** Edited by hand and left alone. */
  EDITED,
  /** Deleted by hand, and not written again. */
  DELETED,
  /** Deleted by hand, and written again because that was asked. */
  RESTORED,
  /** Its text has gone from its source; the file was left. */
  STALE,
  /** Its text has gone from its source; the file was deleted because that was asked. */
  PRUNED;

  /** Its key in messages and in the report's data: {@code new}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
