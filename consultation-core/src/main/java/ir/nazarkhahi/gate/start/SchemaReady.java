package ir.nazarkhahi.gate.start;

/**
 * Told once at start, after the database was found fit and migrated and before any request is served: the moment to
 * check keys, to create the first administrator, to start timers. Observe it with {@code @Priority}: keys 100, first
 * data 200, demo data 300, warm-up 400, timers 500. An exception stops the start.
 */
public record SchemaReady() {}
