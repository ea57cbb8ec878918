/** Over HTTP, how long what is sealed is kept: what would go and when, and what has gone. */
package ir.nazarkhahi.api.comment.retention;
