/** What administrators keep: kinds, holidays, settings and the word list; and the audit trail for those who may read it. */
package ir.nazarkhahi.web.admin;
