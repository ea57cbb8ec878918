package ir.nazarkhahi.comment.rule.trial;

/**
 * Which past comments a rule is tried on: the newest of one consultation, or of all below the rule's office.
 *
 * @param consultationCode null or blank for all
 * @param most 1 to 10,000
 */
public record Sample(String consultationCode, int most) {
    public static final int USUAL = 1_000;
    static final int MOST = 10_000;

    String codeOrNull() {
        return consultationCode == null || consultationCode.isBlank() ? null : consultationCode.strip();
    }
}
