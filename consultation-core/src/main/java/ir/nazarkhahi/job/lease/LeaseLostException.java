package ir.nazarkhahi.job.lease;

/** Another node holds the lease by now; what was being done must not be written. */
public class LeaseLostException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public LeaseLostException(Lease lease) {
        super("the lease " + lease.name() + " with fencing number " + lease.fence() + " is held by another node");
    }
}
