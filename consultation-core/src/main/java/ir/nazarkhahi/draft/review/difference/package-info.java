/**
 * What a review took away from the imported text and added to it: the honest other half of the promise that an import
 * loses no character. Pure.
 */
package ir.nazarkhahi.draft.review.difference;
