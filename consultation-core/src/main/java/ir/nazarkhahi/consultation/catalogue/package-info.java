/**
 * Published consultations by the row: for who lists, maps or harvests them and needs neither text nor counts. One
 * statement a page, whatever is asked.
 */
package ir.nazarkhahi.consultation.catalogue;
