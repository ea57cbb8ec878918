/**
 * The lines of a text with their heads, seen together: where the preamble ends, what is a table of contents or another
 * law's wording, how numbers count on. It only takes heads away, never a line.
 */
package ir.nazarkhahi.draft.importing.outline;
