/**
 * Where staff are signed in: one row a sign-in, found by the hash of a token that the browser's session alone keeps. A
 * request asks the database whether its session is still open, in the query that reads the account anyway, so an ending
 * holds from the next request on every node. What ends all sessions of an account at once (another password, the second
 * factor taken away, the account closed) changes the account's number and touches no row here.
 */
package ir.nazarkhahi.account.session;
