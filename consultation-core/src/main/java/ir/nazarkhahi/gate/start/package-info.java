/**
 * The moment before the first request: the schema is there and every room may prepare itself, or refuse. A refusal is a
 * sentence for who started it, and ends the start.
 */
package ir.nazarkhahi.gate.start;
