/** What is said about a consultation before it is published, who asks for its publication, and which drafts are taken by one. */
package ir.nazarkhahi.consultation.plan;
