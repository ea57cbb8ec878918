/** The timer that seals closed windows. Closing itself needs no timer: the clock does it. */
package ir.nazarkhahi.consultation.sealing;
