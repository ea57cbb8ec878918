/** The texts of a consultation, on pages of their own, and what other pages say of them once the text was corrected. */
package ir.nazarkhahi.web.consultation.text;
