/** What administrators do in pages: holidays from a file, looks, legal texts, words of messages. */
package ir.nazarkhahi.it.admin;
