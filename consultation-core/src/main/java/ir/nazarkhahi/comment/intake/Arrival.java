package ir.nazarkhahi.comment.intake;

import ir.nazarkhahi.gate.once.OnceKey;
import ir.nazarkhahi.tracking.Channel;
import java.time.Instant;
import java.util.Locale;

/**
 * How and when a comment came in.
 *
 * @param at the moment it had been read completely, by the legal clock; decides whether the window was open
 * @param locale the language to answer in
 * @param once the sender's key: the same key and body get the same receipt, and are stored once
 */
public record Arrival(Instant at, Channel channel, Locale locale, OnceKey once) {}
