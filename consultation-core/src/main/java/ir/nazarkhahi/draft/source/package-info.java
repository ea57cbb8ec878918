/**
 * The files that drafts were imported from, byte for byte as they came, with their hash: what was published can always
 * be held against what was sent.
 */
package ir.nazarkhahi.draft.source;
