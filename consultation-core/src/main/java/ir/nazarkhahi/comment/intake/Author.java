package ir.nazarkhahi.comment.intake;

/**
 * Who comments; every part may be null.
 *
 * @param publicName the name to be shown with the comment
 * @param organisation shown with it as well, if the author speaks for one
 * @param name sealed, like {@code email} and {@code mobile}: seen by the identity custodian alone
 */
public record Author(String publicName, String organisation, String name, String email, String mobile) {
    public static final Author UNNAMED = new Author(null, null, null, null, null);
}
