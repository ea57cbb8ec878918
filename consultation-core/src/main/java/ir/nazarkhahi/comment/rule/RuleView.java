package ir.nazarkhahi.comment.rule;

/**
 * A rule as it stands.
 *
 * @param officePath it holds there and in everything below
 * @param version to be sent back on changing it
 */
public record RuleView(long id, String officePath, EditRule rule, int version) {

    public boolean holdsIn(String path) {
        return path.startsWith(officePath);
    }
}
