/**
 * What a rule looks for. Everything is compiled once and takes time in proportion to the text, whatever an administrator
 * wrote: expressions are RE2's, word lists are looked up word by word.
 */
package ir.nazarkhahi.comment.rule.match;
