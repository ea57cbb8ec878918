/** What is said about a consultation before it is published, and who asks for its publication. */
package ir.nazarkhahi.consultation.plan;
