/**
 * Pages that belong to no single room, and what every public page says of the organisation that answers for it.
 */
package ir.nazarkhahi.web.site;
