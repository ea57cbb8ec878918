/**
 * The one register: what arrived, by which channel, when, and what it leads to. A tracking code is a secret; here it is
 * kept as an HMAC to find it by and as a sealed copy, never in clear, and it never appears in a path or a log.
 */
package ir.nazarkhahi.tracking;
