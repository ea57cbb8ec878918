/** The end of a consultation: promulgated or sent, and what must be done before (PS-03, PS-05). */
package ir.nazarkhahi.consultation.conclusion;
