/**
 * OpenDocument texts (ODT) as the paragraphs a reader sees, automatic numbers included. Read as streams and within the
 * same limits as every packed document.
 */
package ir.nazarkhahi.draft.importing.odt;
