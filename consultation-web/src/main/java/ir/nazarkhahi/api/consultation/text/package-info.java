/** The texts that a consultation has asked about, and how one is put in the place of another while it runs. */
package ir.nazarkhahi.api.consultation.text;
