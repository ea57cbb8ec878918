/**
 * Brings the commentary to the writers of documents: the facts and provisions at once, the comments as they are asked for,
 * some hundreds at a time and each time in a transaction of its own. Answers are told only when they are released.
 */
package ir.nazarkhahi.commentary.export;
