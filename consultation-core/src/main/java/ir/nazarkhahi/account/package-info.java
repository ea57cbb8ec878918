/**
 * Staff: who they are, which roles they hold in which office, how they sign in and which API tokens act for them.
 * Secrets are stored as hashes only and shown once. Nothing here tells a stranger whether an account exists.
 */
package ir.nazarkhahi.account;
