/**
 * The audit trail for administrators and auditors. Who holds the right at the root reads all of it; who holds it below reads what the people at home
 * there did, and what others did in their place. Taking a copy away is itself an entry.
 */
package ir.nazarkhahi.account.trail;
