/**
 * A text as a file: Akoma Ntoso for machines, DOCX to work on, HTML to keep. Written as streams. What is written as Akoma
 * Ntoso comes back through the import as the same tree, with the same addresses and to the character the same wording.
 */
package ir.nazarkhahi.draft.exporting;
