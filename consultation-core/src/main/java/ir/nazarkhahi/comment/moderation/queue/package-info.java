/** What waits for moderators and how long it waits: what rules hold or flag, and the figures of decisions that were taken. */
package ir.nazarkhahi.comment.moderation.queue;
