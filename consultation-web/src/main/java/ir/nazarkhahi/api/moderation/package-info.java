/** The moderators' queue, decisions and figures, and the administrators' rules, over HTTP. */
package ir.nazarkhahi.api.moderation;
