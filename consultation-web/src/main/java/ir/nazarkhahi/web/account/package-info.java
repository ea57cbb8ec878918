/** Signing in and out, one's own password and tokens, and the accounts that administrators look after. */
package ir.nazarkhahi.web.account;
