/**
 * What programs read instead of people: feeds, calendars, maps of the pages. Each is a {@link ir.nazarkhahi.web.follow.PublicFile},
 * has a route like a page and is kept like one. None of them names a person: what was copied elsewhere cannot be taken back.
 */
package ir.nazarkhahi.web.follow;
