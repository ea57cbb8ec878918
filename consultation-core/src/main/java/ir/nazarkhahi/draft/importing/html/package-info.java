/**
 * Web pages as the paragraphs a reader sees: what is a script, a style or hidden is not read, list numbers are written
 * out, headings keep their level. Nothing of the page's own mark-up goes any further than here.
 */
package ir.nazarkhahi.draft.importing.html;
