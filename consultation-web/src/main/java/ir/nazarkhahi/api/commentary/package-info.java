/**
 * The commentary as the API shows it to staff, the steps that follow it, and the outcome for everybody. Files are sent while
 * they are made. Bodies and answers are records of their own: what the pages read may grow without changing the API.
 */
package ir.nazarkhahi.api.commentary;
