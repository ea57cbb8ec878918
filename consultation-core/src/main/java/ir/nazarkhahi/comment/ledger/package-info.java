/**
 * What the rooms that work on comments ask: how many there are and where each stands, which texts are identical, and the
 * working copy of those that are named. Identical means: the same key of the folded text, on the same provision. A comment
 * that was redacted, held or rejected stands alone, whatever its text was. No identity is read here.
 */
package ir.nazarkhahi.comment.ledger;
