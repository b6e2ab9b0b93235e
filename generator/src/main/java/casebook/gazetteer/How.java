package casebook.gazetteer;

/** How a mention was understood. */
public enum How {
  /** Its name means that region and no other, or no other of its rank. */
  NAMED,
  /** It stands right behind the region above it: 辽宁朝阳. */
  CHAINED,
  /** A region above it is spoken of nearby, or it was named in full before. */
  CONTEXT,
  /** It is what a title begins with: 诸暨：…. */
  PREFIX,
  /** It is the only township of that name, or the only one within a region spoken of. */
  TOWNSHIP,
  /** It is a former name; the region is the successor. */
  FORMER,
  /** It may be any of the candidates. */
  OPEN
}
