/**
 * A Chromium that a test drives as a person would: fields by their label, buttons by their words, and what is seen on
 * the page. It never looks into the database.
 */
package ir.nazarkhahi.it.browser;
