/**
 * Kinds of regulations: how long each is open for comments and how it ends. Rows, not code: an administrator adds to
 * them. A change never touches what is already published, because publication copies what it needs.
 */
package ir.nazarkhahi.consultation.kind;
