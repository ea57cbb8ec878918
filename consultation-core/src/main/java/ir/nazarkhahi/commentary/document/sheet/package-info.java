/**
 * The commentary as tables: one row for every comment, identical texts marked by their group instead of folded. Cells that
 * look like formulas stay text. Refs and UTC times keep Latin digits, so that other programs can read them.
 */
package ir.nazarkhahi.commentary.document.sheet;
