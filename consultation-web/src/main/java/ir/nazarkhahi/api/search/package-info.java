/** Searching for everybody and for staff, and the index's own care. */
package ir.nazarkhahi.api.search;
