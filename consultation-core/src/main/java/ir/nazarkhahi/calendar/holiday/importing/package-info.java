/**
 * Holidays from an iCalendar file (RFC 5545): whole days, yearly rules, days in a row. The library reads lines and reckons
 * rules; its own model of events is not used, because it looks up time zones, which whole days have none of. What a file
 * costs is bounded by its size, its events, and the one year that is asked for.
 */
package ir.nazarkhahi.calendar.holiday.importing;
