/** The outcome of a consultation for everybody; before the conclusion only where it stands. */
package ir.nazarkhahi.api.commentary.outcome;
