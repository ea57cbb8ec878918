/** The queue of held comments and the decisions on them. */
package ir.nazarkhahi.web.moderation;
