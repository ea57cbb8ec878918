/**
 * What the formats share: the documents' own words, numbers and dates in the reader's language, the lines of the title page,
 * identical texts folded into one entry, and text made safe. Nothing here knows a format.
 */
package ir.nazarkhahi.commentary.document.wording;
