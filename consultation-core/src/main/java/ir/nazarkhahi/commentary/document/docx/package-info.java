/**
 * DOCX as a stream: WordprocessingML written by StAX straight into the zip, so that memory does not grow with the comments.
 * Right to left is said at every level Word asks for it (section, paragraph, table, run). The typeface is embedded.
 */
package ir.nazarkhahi.commentary.document.docx;
