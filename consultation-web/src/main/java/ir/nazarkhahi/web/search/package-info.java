/** Searching on the public pages and on the staff's, and the care of the index. */
package ir.nazarkhahi.web.search;
