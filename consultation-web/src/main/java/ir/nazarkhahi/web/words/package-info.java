/**
 * What stands in the pages: bundles of words with the same keys in both languages, and how numbers, dates and periods
 * are shown in each. A page never writes a digit or a date by itself.
 */
package ir.nazarkhahi.web.words;
