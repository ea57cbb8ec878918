/**
 * The append-only trail: who did what to what, when, and in whose place. An entry is written in the transaction of what it tells of, so
 * neither exists without the other. Never personal data of citizens. Known by every room.
 */
package ir.nazarkhahi.audit;
