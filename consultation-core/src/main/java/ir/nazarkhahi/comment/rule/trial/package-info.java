/** Trying a rule on comments that are there already, before it is saved: what it would find, shown only as far as the asker may read it. */
package ir.nazarkhahi.comment.rule.trial;
