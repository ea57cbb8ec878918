/**
 * What runs on a timer, on one node at a time. A lease may be lost at any moment (a pause, a broken network), so whoever
 * writes under one confirms its fencing number in the same transaction.
 */
package ir.nazarkhahi.job.lease;
