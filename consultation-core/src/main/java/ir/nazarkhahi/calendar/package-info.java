/**
 * Time as the law counts it: the legal clock, Solar Hijri dates, days on which offices work, and the window of a
 * consultation (requirement F.1). Instants are UTC and cut to microseconds, days are days in Tehran. Nothing here reads
 * the system clock for a fact of the domain but {@link ir.nazarkhahi.calendar.LegalClock}.
 */
package ir.nazarkhahi.calendar;
