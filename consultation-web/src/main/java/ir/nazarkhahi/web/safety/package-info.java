/**
 * What every answer carries to keep readers safe, and what is said when something fails: a page in words, in the
 * language of the address, without a word of the unknown error's text.
 */
package ir.nazarkhahi.web.safety;
