/** How Chinese documents number their parts: 篇一, 案例一：, 一、, （一）, 1., ①, 第一，, 一是. */
@NullMarked
package casebook.convert.mark;

import org.jspecify.annotations.NullMarked;
