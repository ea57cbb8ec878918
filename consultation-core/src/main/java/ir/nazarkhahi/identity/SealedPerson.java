package ir.nazarkhahi.identity;

/**
 * What a citizen left about themselves; every part may be null, not all.
 *
 * @param officePath whose custodians may read it: the office that asked
 */
public record SealedPerson(String name, String email, String mobile, String officePath) {

    /** Never says what it holds: this record travels near logs. */
    @Override
    public String toString() {
        return "SealedPerson[sealed]";
    }
}
