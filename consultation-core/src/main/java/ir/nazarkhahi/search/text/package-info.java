/**
 * How texts become words that are looked for: Persian and English alike, after {@link ir.nazarkhahi.text.Folding}, so
 * that no keyboard, no joiner and no stretched letter hides a word. Texts and questions are cut by the same rules; two
 * spellings that fold to the same give the same words.
 */
package ir.nazarkhahi.search.text;
