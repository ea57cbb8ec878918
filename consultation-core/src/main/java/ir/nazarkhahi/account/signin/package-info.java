/**
 * The way in by name and password, and by a code where one is asked for. Nothing but a finished way gives an actor. A failed attempt stays counted whatever becomes of its transaction, and an answer
 * never tells, by its words or its time, whether the account exists.
 */
package ir.nazarkhahi.account.signin;
