/**
 * What the public sees in the end: the draft beside the revision, "you said – we did" for each provision, every answer, and
 * the documents. Nothing of it exists before the conclusion.
 */
package ir.nazarkhahi.commentary.outcome;
