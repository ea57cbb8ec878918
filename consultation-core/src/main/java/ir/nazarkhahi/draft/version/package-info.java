/**
 * The wordings of a draft, provision by provision. A version is never changed once it is written; a change makes the next
 * version, in which every provision keeps its lineage, so that a comment on the draft finds its place in the revision.
 */
package ir.nazarkhahi.draft.version;
