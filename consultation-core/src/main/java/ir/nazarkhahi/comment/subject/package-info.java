/**
 * What a comment is on: a consultation, or an item of news. Everything between the door and the list asks here, so that there
 * is one way in, one register, one sequence for each subject and one queue. In the tables of comments the column
 * {@code consultation_id} holds the subject's id, and {@code version_id} the text that was asked about: of a draft, or
 * the wording of the item. The two kinds of ids can never meet ({@link ir.nazarkhahi.news.NewsNames}).
 */
package ir.nazarkhahi.comment.subject;
