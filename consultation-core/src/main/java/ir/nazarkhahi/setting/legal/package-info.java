/**
 * What the installation says about itself: about, privacy, terms, accessibility, in each language. The product brings texts that are
 * true of what it does; an administrator publishes others. A published version is never changed: a later one takes its place.
 */
package ir.nazarkhahi.setting.legal;
