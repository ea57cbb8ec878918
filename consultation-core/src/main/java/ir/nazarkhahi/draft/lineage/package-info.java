/**
 * Which provision of a newer text continues which of an older one, found from addresses and wordings alone. Pure. A
 * provision continues at most one other; when in doubt it counts as new, because a comment that is shown beside a
 * stranger does more harm than one beside a gap.
 */
package ir.nazarkhahi.draft.lineage;
