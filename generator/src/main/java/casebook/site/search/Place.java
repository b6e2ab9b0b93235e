package casebook.site.search;

/** Where a case says something; what ranks higher has the higher number. */
final class Place {
  static final int BODY = 0;

  /** In the body, at least {@link #MANY} times. */
  static final int OFTEN = 1;

  static final int KEY = 2;
  static final int TITLE = 3;

  static final int MANY = 3;

  private Place() {}
}
