/**
 * Akoma Ntoso 3.0 and 2.0: a text whose structure is already told. Containers become provisions, all else their text, in
 * the order of the document; the metadata are no part of it. What was exported here comes back as it was.
 */
package ir.nazarkhahi.draft.importing.akoma;
