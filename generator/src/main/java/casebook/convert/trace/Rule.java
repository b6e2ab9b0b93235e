package casebook.convert.trace;

import java.util.Locale;

/** The rules by which text may be dropped, changed or put in; each shows before → after. */
public enum Rule {
  /** White space and line ends around blocks. {@code "　　近年来\n" → "近年来"} */
  LAYOUT;

  /** Its key in messages and reports: {@code page-number}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
