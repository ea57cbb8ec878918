/**
 * What a drafter does to an imported text, one change at a time: each takes a text and gives another, or is refused by
 * name. Merging, splitting, retyping and moving keep every character, blanks aside, and the order of the text; only
 * editing, renumbering and removing change what is said. Pure.
 */
package ir.nazarkhahi.draft.review.change;
