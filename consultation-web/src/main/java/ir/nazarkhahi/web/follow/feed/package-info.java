/**
 * Atom (RFC 4287). An entry keeps its id for ever and says by {@code updated} when there is news; it is written by the
 * platform's own XML writer, since an Atom document is twenty elements and the known library for feeds loses the language of a text.
 */
package ir.nazarkhahi.web.follow.feed;
