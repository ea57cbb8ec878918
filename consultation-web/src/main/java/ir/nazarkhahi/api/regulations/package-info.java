/**
 * The read side of the Regulations.gov API, version 4, so that tools made for it work here with another address: JSON:API
 * with its parameters, its bounds and its errors. A consultation is a docket with one document, on which the comments are.
 * What differs is said in {@code docs/regulations-gov.md}.
 */
package ir.nazarkhahi.api.regulations;
