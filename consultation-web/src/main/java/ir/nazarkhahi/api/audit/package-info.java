/** The audit trail for programs and for taking away: the same questions as on the staff's page. */
package ir.nazarkhahi.api.audit;
