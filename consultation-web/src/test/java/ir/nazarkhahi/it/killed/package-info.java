/** Starts the product as its user does, with the launcher, and treats it badly. */
package ir.nazarkhahi.it.killed;
