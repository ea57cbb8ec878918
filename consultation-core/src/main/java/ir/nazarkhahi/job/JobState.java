package ir.nazarkhahi.job;

/** Where a job stands; the last three are final. */
public enum JobState {
    QUEUED, RUNNING, DONE, FAILED, CANCELLED;

    public boolean isFinal() {
        return compareTo(DONE) >= 0;
    }
}
