/**
 * Public pages, kept as the bytes that were sent. One page is made at most every few seconds however many ask for it,
 * and never lives past the next change that the clock will make. Kept pages carry no cookie and hold nothing that is
 * one reader's own.
 */
package ir.nazarkhahi.web.cache;
