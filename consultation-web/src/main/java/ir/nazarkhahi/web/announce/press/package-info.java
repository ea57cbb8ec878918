/** A consultation in a page that a newspaper can print: the same facts as a page, as plain text and as a DOCX document. */
package ir.nazarkhahi.web.announce.press;
