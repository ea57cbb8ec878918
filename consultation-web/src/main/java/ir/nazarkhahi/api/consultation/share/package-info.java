/**
 * The picture of a consultation that others show when its address is shared. Drawn on the server, so that it looks the same
 * everywhere and its letters are joined; nothing on it changes with the clock, so one drawing serves all.
 */
package ir.nazarkhahi.api.consultation.share;
