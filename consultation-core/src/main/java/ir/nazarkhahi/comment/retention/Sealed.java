package ir.nazarkhahi.comment.retention;

/** How much there is, or was, to destroy. @param identities people's names and contacts @param originals words as they came @param files as they came */
public record Sealed(long identities, long originals, long files) {
    static final Sealed NOTHING = new Sealed(0, 0, 0);
}
