package ir.nazarkhahi.commentary.summary;

/**
 * Asks a colleague to write a summary.
 *
 * @param provision an eId; null or empty for the comments on the whole
 * @param accountId 0 takes the assignment back
 * @param accountName as it is shown; empty for nobody
 */
public record Assign(String provision, long accountId, String accountName) {}
