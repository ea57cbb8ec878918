/** What holds for every page and every reader: dates in either calendar, the keyboard alone, motion, large type, no page forgotten (issue 3, point 12). */
package ir.nazarkhahi.it.everyone;
