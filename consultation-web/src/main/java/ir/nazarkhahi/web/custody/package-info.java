/** The identity custodian's page: one sealed thing at a time, each with its reason, each in the audit trail. */
package ir.nazarkhahi.web.custody;
