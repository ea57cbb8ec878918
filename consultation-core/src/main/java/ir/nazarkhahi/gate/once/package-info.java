/**
 * Exactly once at the door: a sender's key is claimed before the work and answered with the kept reply afterwards.
 * Keys are scoped to path and caller and kept 48 hours; replies are sealed because they hold secrets.
 */
package ir.nazarkhahi.gate.once;
