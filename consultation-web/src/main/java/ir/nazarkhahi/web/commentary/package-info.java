/**
 * From a closed window to a decision, for staff: the commentary and its summaries, the hand-over, the answers, the
 * revised text and the conclusion. Each page is one step of one kind of work.
 */
package ir.nazarkhahi.web.commentary;
