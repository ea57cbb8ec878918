/** Bearer tokens that act for an account: shown once, kept as a hash, revoked for good, never with more rights than the account has now. */
package ir.nazarkhahi.account.token;
