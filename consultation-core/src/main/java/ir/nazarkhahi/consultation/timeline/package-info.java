/** What the public may know of the course of a consultation, with the reasons given for it. Entries are added and never changed. */
package ir.nazarkhahi.consultation.timeline;
