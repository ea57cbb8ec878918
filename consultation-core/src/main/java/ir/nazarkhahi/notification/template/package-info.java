/**
 * The words of messages, by template and language: the product's own, or an administrator's. Their gaps are named and filled with the
 * public facts of the notice alone, once, so that nothing in a fact is taken for a gap. A gap that no fact fills is refused when
 * it is saved, not found when it is sent.
 */
package ir.nazarkhahi.notification.template;
