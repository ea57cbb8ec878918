/**
 * Gives committed comments their numbers, by consultation, without gaps, by one node at a time; in the same transaction
 * decides by the rules whether they are published or held, and keeps the counts. What committed late is not missed:
 * what has no number is what is looked for, never an id beyond the last one.
 */
package ir.nazarkhahi.comment.sequence;
