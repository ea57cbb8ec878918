/**
 * What public relations write: a summary for each provision and for the whole, citing comments by ref. Provisions are
 * divided among colleagues; who is writing is shown to the others and given up after a few minutes of silence. The lock only
 * tells: what keeps one from overwriting another is the version that is sent back on saving.
 */
package ir.nazarkhahi.commentary.summary;
