/**
 * Keeps the index of this node true to the database: follows it several times a second, saves now and then how far it
 * is, and makes a new index beside the old one when that is lost, damaged, foreign to this database, ahead of it, or when
 * an administrator wishes so. Searching goes on meanwhile, with what there is.
 */
package ir.nazarkhahi.search.follow;
