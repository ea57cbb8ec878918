/**
 * A text is frozen when it is published; a corrigendum puts the next one in its place while the consultation runs, proposed by
 * one person and approved by another, with a note in both languages. A substantive one gives the whole window again, counted
 * from its publication; the window never becomes shorter, and nothing that was said is moved or lost.
 */
package ir.nazarkhahi.consultation.corrigendum;
