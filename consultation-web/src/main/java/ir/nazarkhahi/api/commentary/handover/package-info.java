/** The hand-over and its documents, for staff; refused with the balance while it does not close. */
package ir.nazarkhahi.api.commentary.handover;
