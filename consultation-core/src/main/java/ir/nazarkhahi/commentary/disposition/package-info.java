/**
 * What the office answers to each comment that is published or redacted: one by one, many at once, or a whole group of
 * identical texts. All or nothing. Drafts until the consultation is concluded: then one row releases them all. Rejected
 * comments have no row here; their answer is the moderation's published reason.
 */
package ir.nazarkhahi.commentary.disposition;
