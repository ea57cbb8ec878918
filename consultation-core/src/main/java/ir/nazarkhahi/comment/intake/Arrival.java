package ir.nazarkhahi.comment.intake;

import ir.nazarkhahi.gate.once.OnceKey;
import ir.nazarkhahi.gate.once.UsedProof;
import ir.nazarkhahi.tracking.Channel;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * How and when a comment came in.
 *
 * @param at the moment it had been read completely, by the legal clock; decides whether the window was open
 * @param locale the language to answer in
 * @param once the sender's key: the same key and body get the same receipt, and are stored once
 * @param proof the proof of work it came with, used up together with the comment's acceptance; null if none is asked for
 * @param origin asked only if a rule counts by it: the sender's address block under a key that lives one day, 16 bytes; null for staff
 */
public record Arrival(Instant at, Channel channel, Locale locale, OnceKey once, UsedProof proof, Supplier<byte[]> origin) {

    public Arrival(Instant at, Channel channel, Locale locale, OnceKey once, UsedProof proof) {
        this(at, channel, locale, once, proof, () -> null);
    }
}
