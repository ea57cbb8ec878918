/**
 * Rules of moderation that administrators keep: what they look for, what is done with what they find, for which office
 * and everything below it. Masking is done at the door, so that what is masked is stored nowhere but in the sealed
 * original; holding and flagging when a comment gets its number. Every node follows a change within seconds.
 */
package ir.nazarkhahi.comment.rule;
