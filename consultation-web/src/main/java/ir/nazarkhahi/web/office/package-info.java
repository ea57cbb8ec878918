/** The tree of offices: their names for other pages, and the pages on which administrators keep them. */
package ir.nazarkhahi.web.office;
