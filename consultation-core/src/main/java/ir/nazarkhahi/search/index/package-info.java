/**
 * The index itself, without a database: its fields, what a document becomes, and the one writer of a folder. What not
 * everybody may see goes into fields of its own.
 */
package ir.nazarkhahi.search.index;
