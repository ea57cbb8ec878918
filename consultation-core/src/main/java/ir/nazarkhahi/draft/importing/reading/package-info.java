/**
 * From bytes to numbered lines of text: what a file is by its content, and its encoding. Whatever cannot be read is
 * refused by name before anything is stored.
 */
package ir.nazarkhahi.draft.importing.reading;
