/**
 * The texts that one consultation has asked about, one after the other: the one that was published, and one for each corrigendum.
 * Every one keeps its number, its version of the draft and its page for good.
 *
 * <p>What is said of a provision is kept under the provision's lineage, so that it stands with the provision in the next text;
 * a provision that is gone keeps its place under an address that names the last text it stood in ({@code art_7@1}).
 */
package ir.nazarkhahi.consultation.published;
