/**
 * Persian text as people really type it: one folding for comparing and searching, digits of every script, what must
 * not travel inside a text unseen, and personal data that slipped into it. Pure functions over strings, no state, no
 * other room. Texts are kept as they were sent; what is folded or masked is always a copy.
 */
package ir.nazarkhahi.text;
