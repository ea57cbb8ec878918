/**
 * What the product is measured against: the plainest way to do the same on the same server. A JAX-RS resource that writes
 * as many rows in one JPA transaction a request, and a filter that writes the same bytes from memory. No feature, no rule.
 */
package ir.nazarkhahi.bare;
