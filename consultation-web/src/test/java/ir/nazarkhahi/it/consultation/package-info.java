/** Consultations in the server with the real database: their windows, the people they need, their public life. */
package ir.nazarkhahi.it.consultation;
