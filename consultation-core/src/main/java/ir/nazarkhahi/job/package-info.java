/**
 * Work that is nobody's request: long work with progress that can be cancelled and survives a restart, and, in
 * {@code lease}, what runs on a timer. Claims are committed before the work begins; no row lock is held while it goes on.
 * Times are the database server's clock, the only one that all nodes share.
 */
package ir.nazarkhahi.job;
