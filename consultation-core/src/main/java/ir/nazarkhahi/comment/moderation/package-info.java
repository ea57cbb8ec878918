/**
 * Deciding what the public reads: rules hold or flag, a moderator publishes, rejects or redacts with a reason that is
 * published too. Nothing is deleted; after the hand-over only redaction remains, noted as an addendum.
 */
package ir.nazarkhahi.comment.moderation;
