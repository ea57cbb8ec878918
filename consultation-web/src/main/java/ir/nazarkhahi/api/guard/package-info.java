/**
 * Guards at the API's door and the page form's: whose address it is, how often it may come, the proof of work, and that
 * what was sent twice is done once. None of them knows anything about rights.
 */
package ir.nazarkhahi.api.guard;
