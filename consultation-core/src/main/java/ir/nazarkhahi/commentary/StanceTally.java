package ir.nazarkhahi.commentary;

import ir.nazarkhahi.commentary.document.Stances;

/** How many comments took which stance; rejected comments are not counted. */
public record StanceTally(long support, long oppose, long amend, long neutral) {
    public static final StanceTally NONE = new StanceTally(0, 0, 0, 0);

    public long total() {
        return support + oppose + amend + neutral;
    }

    StanceTally plus(StanceTally other) {
        return new StanceTally(support + other.support, oppose + other.oppose, amend + other.amend, neutral + other.neutral);
    }

    public Stances stances() {
        return new Stances(support, oppose, amend, neutral);
    }
}
