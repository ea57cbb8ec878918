/**
 * Puts lines into the tree of provisions, one after the other and each at its end: that the order of the text is kept
 * does not depend on any rule here being right.
 */
package ir.nazarkhahi.draft.importing.tree;
