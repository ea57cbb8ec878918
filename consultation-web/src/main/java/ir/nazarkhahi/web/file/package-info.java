/** Files of comments on their way out, so that nothing in them runs: the cleaned copy, under an address of its own. */
package ir.nazarkhahi.web.file;
