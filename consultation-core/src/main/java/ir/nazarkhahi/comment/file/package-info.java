/**
 * The files of comments: taken in while the window is open, shown with the comment as long as that is shown as it came,
 * followed by search once they can be read. A comment that is rejected or redacted shows none of them.
 */
package ir.nazarkhahi.comment.file;
