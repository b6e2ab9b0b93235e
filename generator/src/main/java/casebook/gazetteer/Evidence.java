package casebook.gazetteer;

import casebook.model.Region;
import java.util.Optional;

/**
 * All that may tell where a case is from.
 *
 * @param title the case's title, list marks taken off; may be empty
 * @param heading the heading over its group, or the document's title; may be empty
 * @param body the case's text, paragraphs parted by newlines
 * @param inherited the region that holds the cases beside it, as far as the document tells
 */
public record Evidence(String title, String heading, String body, Optional<Region> inherited) {}
