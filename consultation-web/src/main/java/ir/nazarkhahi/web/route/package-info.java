/**
 * From an address to a page and back. Every page has one address, Persian at {@code /…} and English at {@code /en/…};
 * files of pages are never reached by their own name. A page that the public reads declares the query parameters it
 * knows; all others are dropped before the page sees them, so that nobody can make copies of a page without end.
 */
package ir.nazarkhahi.web.route;
