/**
 * Gives committed comments their numbers, by consultation, without gaps, by one node at a time; in the same transaction
 * decides by the rules whether they are published or held, and keeps the counts. What committed late is not missed:
 * what has no number is what is looked for, never an id beyond the last one. What authors have taken back is taken out here
 * too, so that sending never waits for a row that others write.
 */
package ir.nazarkhahi.comment.sequence;
