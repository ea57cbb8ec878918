/** Marked words as pages show them: the provision's text cut where marks begin and end. */
package ir.nazarkhahi.web.comment.mark;
