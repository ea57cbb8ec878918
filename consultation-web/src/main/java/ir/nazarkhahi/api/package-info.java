/**
 * The API's frame: who calls, one shape for every error, nothing of the server's own pages. Resources live in the
 * packages below, one for each room, and hold no rule of the domain.
 */
package ir.nazarkhahi.api;
