package casebook.gazetteer;

import casebook.model.Region;

/**
 * A division that was abolished, renamed or moved, and what holds its land now.
 *
 * @param code its code of GB/T 2260 then
 * @param successor the division of today; where the land was split among several, the city that
 *     holds them all
 * @param lastYear the last revision of GB/T 2260 (2002 to 2016) that lists it
 */
record Former(String code, String name, Region successor, int lastYear) {}
