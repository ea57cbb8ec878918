/** What proves to an author that a comment was taken in as it was sent: leaf, salt and signature. The forms are frozen and told to the outside in docs/receipts.md. */
package ir.nazarkhahi.comment.receipt;
