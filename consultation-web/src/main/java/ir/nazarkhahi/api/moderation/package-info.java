/** The moderators' queue and decisions over HTTP. */
package ir.nazarkhahi.api.moderation;
