package ir.nazarkhahi.job;

/** Somebody asked to cancel the job, or another node has taken it over: the handler stops where it is. */
public class JobCancelledException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public JobCancelledException() {
        super("the job was cancelled");
    }
}
