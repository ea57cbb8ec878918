/**
 * The one gate every use case passes: a transaction that is repeated when the database asks for it, and rules that,
 * when broken, carry a stable code to the edge. Known by every room.
 */
package ir.nazarkhahi.gate;
