/** The review of an imported text: source and tree side by side, one provision in hand, saved as one types. */
package ir.nazarkhahi.web.draft.review;
