/**
 * What is done with a file after what it was sent with has been committed, by one node at a time: asking for viruses,
 * cleaning, reading its text. Bounded in time and memory; what fails is held, and says why.
 */
package ir.nazarkhahi.attachment.work;
