/**
 * What changed between two wordings, shown as a lawyer marks it. Pure; whoever shows it needs the style rule
 * {@code ins, del { unicode-bidi: isolate }}, without which Persian letters join across a mark and numbers change places.
 */
package ir.nazarkhahi.draft.redline;
