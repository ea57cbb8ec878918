/** Files on their way: those of comments out, so that nothing in them runs (the cleaned copy, under an address of its own), and those of forms in. */
package ir.nazarkhahi.web.file;
