/**
 * Cuts a regulation's text into its provisions. Pure: bytes in, a tree and warnings out. Not a character of the source
 * may be lost or moved: every import compares the tree with its source before it returns.
 */
package ir.nazarkhahi.draft.importing;
