/**
 * The end of the road: the revised text (or that it stays, and why), and the conclusion, proposed by one person and approved
 * by another. Refused until the window has ended and every comment has its disposition; then the stage and the release of
 * all dispositions are one transaction.
 */
package ir.nazarkhahi.commentary.conclusion;
