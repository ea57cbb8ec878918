/** Holidays of the country: by rule, and as an administrator says for single days. They only ever count for windows that are not published yet. */
package ir.nazarkhahi.calendar.holiday;
