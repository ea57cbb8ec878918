/**
 * Cuts a regulation's text into its provisions. Pure: bytes in, a tree and warnings out. The road: {@code reading} makes
 * lines of a file, {@code heads} recognises what a line begins with, {@code outline} sees the lines as a whole,
 * {@code tree} puts them in their places, {@code result} is what comes out. Not a character of the source may be lost or
 * moved: every import compares the tree with its source before it returns.
 */
package ir.nazarkhahi.draft.importing;
