/**
 * What happens before the first request: the data source, the check that the database is one we can trust, the
 * migration, and the health checks that tell the truth about it. A start that cannot be trusted ends with a sentence.
 */
package ir.nazarkhahi.web.start;
