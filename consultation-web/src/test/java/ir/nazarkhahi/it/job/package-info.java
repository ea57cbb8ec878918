/** Leases, timers and long work, in the server. */
package ir.nazarkhahi.it.job;
