/**
 * The second step of signing in: time-based codes (RFC 6238) and codes for when the authenticator is lost. The secret is
 * sealed for its account, recovery codes are kept as keyed fingerprints; each code opens once, over all nodes. Counted
 * attempts are the business of {@code signin}, through which codes come in.
 */
package ir.nazarkhahi.account.factor;
