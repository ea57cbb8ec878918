/** What an import gives: the provisions as a tree, and what a person should look at. Values, as the source has them; nothing is stored here. */
package ir.nazarkhahi.draft.importing.result;
