/**
 * What is searched, read from the rooms that have it. A kind of document that comes with a consultation is one class, a
 * {@link ir.nazarkhahi.search.source.ConsultationPart}; one that lives by itself is one class too, a
 * {@link ir.nazarkhahi.search.source.Source}. Only what everybody may read is public; no name of a person is ever given.
 */
package ir.nazarkhahi.search.source;
