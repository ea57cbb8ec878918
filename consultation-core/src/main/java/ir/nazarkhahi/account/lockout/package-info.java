/**
 * Guesses are counted under the name they were made for, whether or not it exists, and too many block it for a while:
 * passwords and codes, at the way in and wherever they are asked for again.
 */
package ir.nazarkhahi.account.lockout;
