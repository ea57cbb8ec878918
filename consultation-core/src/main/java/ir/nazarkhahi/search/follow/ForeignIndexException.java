package ir.nazarkhahi.search.follow;

/** The index has seen what the database has not: a backup was restored, or it is another installation's. It is to be made anew. */
class ForeignIndexException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ForeignIndexException(String message) {
        super(message);
    }
}
