/**
 * Published information: news, information and the participation strategy (PS-06, PS-07, PS-19). An item belongs to an
 * office, is written in both languages and is public from its publication on; what was public once keeps its address,
 * also when it is withdrawn. Every public wording is kept with its hash, because comments are about one of them. Who
 * comments knows this room, not the other way round. The parts: {@code item} is what is said, {@code picture} what is shown
 * with it, {@code rule} the steps that are refused.
 */
package ir.nazarkhahi.news;
