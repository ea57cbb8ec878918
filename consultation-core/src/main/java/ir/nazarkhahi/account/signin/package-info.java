/**
 * The way in by name and password. A failed attempt stays counted whatever becomes of its transaction, and an answer
 * never tells, by its words or its time, whether the account exists.
 */
package ir.nazarkhahi.account.signin;
