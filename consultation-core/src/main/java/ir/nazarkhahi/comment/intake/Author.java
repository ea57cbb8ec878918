package ir.nazarkhahi.comment.intake;

import ir.nazarkhahi.text.BidiSafety;

/**
 * Who comments; every part may be null.
 *
 * @param publicName the name to be shown with the comment
 * @param organisation shown with it as well, if the author speaks for one
 * @param name sealed, like {@code email} and {@code mobile}: seen by the identity custodian alone
 */
public record Author(String publicName, String organisation, String name, String email, String mobile) {
    public static final Author UNNAMED = new Author(null, null, null, null, null);

    /** Blank parts as null, the others without what surrounds or hides in them. */
    Author cleaned() {
        return new Author(clean(publicName), clean(organisation), clean(name), clean(email), clean(mobile));
    }

    private static String clean(String part) {
        return part == null || BidiSafety.isBlank(part) ? null : BidiSafety.strip(part).strip();
    }

    /** Never says whom. */
    @Override
    public String toString() {
        return "Author[sealed]";
    }
}
