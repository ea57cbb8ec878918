/** The staff's pages, driven as people would drive them. */
package ir.nazarkhahi.it.staff;
