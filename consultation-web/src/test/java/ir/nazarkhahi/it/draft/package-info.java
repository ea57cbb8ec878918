/** Drafts in the running server: what a file becomes, what is refused, how versions follow one another. */
package ir.nazarkhahi.it.draft;
