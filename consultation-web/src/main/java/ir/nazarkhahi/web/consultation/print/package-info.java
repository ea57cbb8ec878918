/** The text of a consultation for paper. It is the public page without what can only be clicked. */
package ir.nazarkhahi.web.consultation.print;
