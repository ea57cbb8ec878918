package ir.nazarkhahi.search.follow;

/** The name of the job that has every node make its index anew. */
public final class Rebuilding {
    public static final String JOB = "search.rebuild";

    private Rebuilding() {}
}
