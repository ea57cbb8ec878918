/**
 * The pages of consultations. The public ones (home, list, one consultation with its text) read what is published, as
 * everybody, and say until when they stay true, so that they are kept no longer. The staff's are for planning,
 * publishing and following them.
 */
package ir.nazarkhahi.web.consultation;
