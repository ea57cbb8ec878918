/**
 * The text that is asked about. A draft has a name, a kind and an office; its wording lives in {@code version}s, each cut
 * into provisions that can be commented on. The road of a file: {@code importing} reads it, {@code source} keeps it as it
 * came, {@code version} writes it, {@code exporting} gives it out again. {@code structure} and {@code lineage} hold what makes a provision findable in every
 * version, {@code redline} shows two wordings as one, {@code waiting} holds files that take long, {@code review} is
 * where people mend what was read.
 */
package ir.nazarkhahi.draft;
