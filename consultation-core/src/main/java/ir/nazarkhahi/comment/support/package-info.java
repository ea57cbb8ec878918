/**
 * Support of a comment by one tap: a figure for reading, not a vote. Until the sealing a keyed fingerprint of the browser's
 * token and the comment is kept, so that a token counts once and may take its support back; it tells nobody who it was and
 * links no two comments. At the sealing the fingerprints are deleted and the count stays. Counting follows the writing,
 * so that a comment which everybody supports at once is no row that everybody waits for.
 */
package ir.nazarkhahi.comment.support;
