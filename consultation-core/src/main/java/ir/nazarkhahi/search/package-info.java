/**
 * Finds words in everything that may be read: for the public what is public, for staff also what their roles let them
 * see. Each node has its own index on its own disk; it follows the database and can be made anew from it at any time, so
 * nothing is lost with it. No room knows this one, and personal data never get here: neither names nor originals.
 */
package ir.nazarkhahi.search;
