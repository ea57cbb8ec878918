/** The queue of held and flagged comments, the decisions on them, and the rules that hold and flag. */
package ir.nazarkhahi.web.moderation;
