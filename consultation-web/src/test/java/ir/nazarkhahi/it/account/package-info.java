/** Signing in, tokens and rights, against the running system. */
package ir.nazarkhahi.it.account;
