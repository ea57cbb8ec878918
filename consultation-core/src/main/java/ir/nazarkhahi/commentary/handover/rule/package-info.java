/** What refuses a hand-over: nothing to approve, nothing summed up, words missing. Opened to the steps of the hand-over alone. */
package ir.nazarkhahi.commentary.handover.rule;
