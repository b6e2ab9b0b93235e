/**
 * Administrative divisions of China: data with GB/T 2260 codes, lookup, and resolution of mentions.
 *
 * <pre>
 * Gazetteer        lookup by path and code, children, the nearest name; all that build needs
 *   DivisionTable    reads divisions.txt and former.txt
 *   PathGuess        what a path that does not exist may mean
 * Resolver         places in running text; convert alone asks it, and only then are its tables read
 *   Lexicon          every name and what it may mean, kept in a NameTree
 *   NameScanner      finds names, longest first, where their neighbours allow  → Spot
 *   MentionReader    settles what they mean by what is chained, given and near → Mention
 *   RegionFinder     where a case is from: title, body (RegionVote), heading, neighbours → Resolution
 * </pre>
 *
 * The tables, their origin and licences are told in {@code README.md} beside them in the resources.
 */
@NullMarked
package casebook.gazetteer;

import org.jspecify.annotations.NullMarked;
