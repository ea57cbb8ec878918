/** Who sent a comment, for an identity custodian alone: the one way from a comment to the sealed identity. */
package ir.nazarkhahi.comment.author;
