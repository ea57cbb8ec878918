/** The outbox against the running system. */
package ir.nazarkhahi.it.notification;
