/**
 * One shape for every error of the API: {@code application/problem+json} with a stable code. The words of an unknown
 * error stay in the server's log under an incident number; the answer carries the number alone.
 */
package ir.nazarkhahi.api.problem;
