package ir.nazarkhahi.commentary.document;

/** How many comments took which stance. */
public record Stances(long support, long oppose, long amend, long neutral) {

    public long total() {
        return support + oppose + amend + neutral;
    }
}
