package ir.nazarkhahi.commentary.disposition;

import java.time.Instant;

/** @param version to be sent back when it is changed */
public record DispositionView(String ref, DispositionKind disposition, String reason, String answer, String writer, Instant writtenAt, int version) {}
