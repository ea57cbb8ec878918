/** The windows as a calendar (RFC 5545) to subscribe to: two events each, of which programs remember the name and the sequence. */
package ir.nazarkhahi.web.follow.calendar;
