/**
 * Writing accepted comments, many to a commit: threads that take what waits in a bounded queue, write it in one
 * transaction and only then tell those who wait. No row is touched that another comment touches, but the consultation's,
 * which is read under a shared lock so that nothing is written after the sealing.
 */
package ir.nazarkhahi.comment.intake.commit;
