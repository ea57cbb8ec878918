/**
 * From bytes to numbered lines of text: what a file is by its content, its encoding, the paragraphs of a Word document.
 * Whatever cannot be read is refused by name before anything is stored; nothing outside the file is ever fetched.
 */
package ir.nazarkhahi.draft.importing.reading;
