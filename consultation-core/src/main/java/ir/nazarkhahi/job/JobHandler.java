package ir.nazarkhahi.job;

/**
 * Does one kind of long work. A bean that implements it is found by its kind. It may be called again for the same job
 * after the node died: it goes on from {@link JobRun#checkpoint()} and must not do twice what counts once.
 */
public interface JobHandler {

    /** Stable, {@code draft.import}. */
    String kind();

    /**
     * Called without a transaction.
     *
     * @return the result as a JSON text, or null
     * @throws ir.nazarkhahi.gate.BrokenRuleException to fail with its code; any other exception fails as {@code internal}
     */
    String run(JobRun run) throws Exception;
}
