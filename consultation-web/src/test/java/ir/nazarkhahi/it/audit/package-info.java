/** The audit trail as it is read, filtered and taken away. */
package ir.nazarkhahi.it.audit;
