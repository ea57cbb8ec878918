package ir.nazarkhahi.commentary.summary;

import java.time.Instant;

/**
 * Who is writing.
 *
 * @param until from when on another may take over
 * @param mine whether it is whoever asked
 */
public record WritingView(long accountId, String accountName, Instant since, Instant until, boolean mine) {}
