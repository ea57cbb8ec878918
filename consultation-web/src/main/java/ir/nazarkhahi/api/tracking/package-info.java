/** What a tracking code opens. The code comes in a body, never in an address, and no answer may be kept by anyone on the way. */
package ir.nazarkhahi.api.tracking;
