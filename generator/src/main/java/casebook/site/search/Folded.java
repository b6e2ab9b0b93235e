package casebook.site.search;

/** The folded text of one case; what ranks differently is apart. */
record Folded(String title, String keys, String body) {}
