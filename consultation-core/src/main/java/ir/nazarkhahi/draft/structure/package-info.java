/**
 * The parts that a Persian regulation is made of and how they are addressed. Pure: no storage, no reading of files.
 * Within one text an address (eId) belongs to one part only.
 */
package ir.nazarkhahi.draft.structure;
