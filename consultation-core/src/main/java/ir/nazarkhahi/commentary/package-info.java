/**
 * What was said, gathered provision by provision, handed over, answered and concluded: every comment is accounted for.
 * Nothing here knows who wrote a comment. The balance must close before hand-over; dispositions stay drafts until they are
 * released together with the conclusion, in its transaction.
 */
package ir.nazarkhahi.commentary;
