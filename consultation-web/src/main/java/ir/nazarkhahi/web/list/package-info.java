/**
 * Long lists as PrimeFaces' tables want them: read a page at a time from a use case, however many rows there are. What
 * narrows a list stands in the page's address; the table itself keeps only its page and its order.
 */
package ir.nazarkhahi.web.list;
