/** The tree of offices as the API shows it: to everyone, without contact persons. */
package ir.nazarkhahi.api.office;
