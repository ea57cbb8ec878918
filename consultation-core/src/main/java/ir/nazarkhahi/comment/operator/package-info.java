/**
 * Comments that come by telephone, on paper or in person, registered by staff as the citizen gave them. They are comments
 * like all others, numbered, judged by the rules and balanced with the rest, with a receipt to be handed over. What is
 * dated within the window may be registered until the commentary is handed over, and is marked late. Who registers sees
 * what he or she types, and nothing of other people.
 */
package ir.nazarkhahi.comment.operator;
