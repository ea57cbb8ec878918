/** The rules of a consultation's life that a request can break, each with its stable code. */
package ir.nazarkhahi.consultation.rule;
