/**
 * POST exactly once: the body is read whole and hashed, the sender's key claimed, the reply kept before it is sent.
 * Reading the body is also the moment of arrival, and where its size and its UTF-8 are checked.
 */
package ir.nazarkhahi.api.guard.once;
