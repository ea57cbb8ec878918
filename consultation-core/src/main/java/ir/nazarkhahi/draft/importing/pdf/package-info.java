/**
 * PDF documents that carry their text. A page says where glyphs stand and not what was written, so much is a guess: the
 * order of lines and of right-to-left words is repaired where it can be, what repeats on every page is left out, and
 * whatever is doubtful is told. A person confirms.
 */
package ir.nazarkhahi.draft.importing.pdf;
