/** The public pages of comments: a provision with what was said about it and the form, and following up by tracking code. */
package ir.nazarkhahi.web.comment;
