package ir.nazarkhahi.api.guard;

/** What is counted apart, for each address block and minute; {@code consultation.limit.<name>}, 0 for no limit. */
public enum Limit {
    /** Comments, through the API and the pages. */
    COMMENTS("comments", 1_000),
    /** Support of comments, given and taken back. */
    SUPPORT("support", 120),
    /** Files to be sent with comments. */
    UPLOADS("uploads", 120),
    /** Questions with a tracking code. */
    TRACKING("tracking", 60),
    /** Sign-ins of staff, right or wrong: hashing one takes 19 MiB for a moment. */
    SIGN_IN("signin", 60),
    /** Proof-of-work challenges. */
    ALTCHA("altcha", 600),
    /** Searches and suggestions through the API. */
    SEARCH("search", 1_200);

    private final String key;
    private final int perMinute;

    Limit(String name, int perMinute) {
        this.key = "consultation.limit." + name;
        this.perMinute = perMinute;
    }

    String key() {
        return key;
    }

    int perMinute() {
        return perMinute;
    }
}
