/**
 * The text that is asked about: a draft, its versions, each cut into provisions that can be commented on. A version is
 * never changed once it is written; a change makes the next version, in which every provision keeps its lineage, so
 * that a comment on the draft finds its place in the revision. The file that was imported is kept as it came.
 */
package ir.nazarkhahi.draft;
