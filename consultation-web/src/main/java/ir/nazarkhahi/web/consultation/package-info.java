/** Consultations for staff: planning, the second signature, extension and withdrawal. */
package ir.nazarkhahi.web.consultation;
