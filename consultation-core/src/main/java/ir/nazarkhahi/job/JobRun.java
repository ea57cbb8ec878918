package ir.nazarkhahi.job;

/** One attempt at a job, as its handler sees it. */
public interface JobRun {

    long jobId();

    /** Who submitted it; 0 for the system. */
    long submittedBy();

    /** The JSON text given at submission. */
    String params();

    /** What the last attempt saved; null on the first. */
    String checkpoint();

    /**
     * Shows how far it is and holds on to the claim; cheap enough to call for every item.
     *
     * @param percent 0 to 99
     * @throws JobCancelledException if somebody asked to cancel: let it through
     */
    void progress(int percent);

    /** Saves where to go on after a restart; commits at once. */
    void save(String checkpoint);
}
