package casebook.catalogue;

import casebook.model.Place;

/** A link in a case's body to another case. */
record CaseLink(String slug, Place place) {}
