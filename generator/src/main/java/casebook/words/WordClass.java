package casebook.words;

/** Classes of words, coarser than the tags of HanLP (PKU and ICTCLAS) that they are made from. */
public enum WordClass {
  NOUN,
  /** A verb that serves as a noun: 管理, 服务. */
  VERBAL_NOUN,
  PERSON,
  PLACE,
  ORGANISATION,
  VERB,
  ADJECTIVE,
  ADVERB,
  NUMERAL,
  /** 个, 家, 项 …. */
  MEASURE,
  TIME,
  /** Where something is: 上, 里, 东部. */
  POSITION,
  PRONOUN,
  /** Prepositions, conjunctions, particles. */
  FUNCTION,
  /** A set phrase of several words. */
  PHRASE,
  /** What only stands as a part of words: 者, 协, 资. */
  BOUND,
  MARK,
  OTHER;

  static WordClass of(String tag) {
    if (tag.length() > 1) {
      switch (tag.substring(0, 2)) {
        case "nr" -> {
          return PERSON;
        }
        case "ns" -> {
          return PLACE;
        }
        case "nt" -> {
          return ORGANISATION;
        }
        case "vn" -> {
          return VERBAL_NOUN;
        }
        case "ng", "vg", "ag", "dg", "tg" -> {
          return BOUND;
        }
        case "ad" -> {
          return ADVERB;
        }
        default -> {}
      }
    }
    return switch (tag.charAt(0)) {
      case 'n', 'j' -> NOUN;
      case 'v' -> VERB;
      case 'a', 'b', 'z' -> ADJECTIVE;
      case 'd' -> ADVERB;
      case 'm' -> NUMERAL;
      case 'q' -> MEASURE;
      case 't' -> TIME;
      case 'f', 's' -> POSITION;
      case 'r' -> PRONOUN;
      case 'c', 'e', 'o', 'p', 'u', 'y' -> FUNCTION;
      case 'i', 'l' -> PHRASE;
      case 'g', 'h', 'k' -> BOUND;
      case 'w' -> MARK;
      default -> OTHER;
    };
  }
}
