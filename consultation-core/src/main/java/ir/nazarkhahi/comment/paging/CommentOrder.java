package ir.nazarkhahi.comment.paging;

/** In which order comments are read. */
public enum CommentOrder {
    /** By number: the order of arrival, and of everything that must stay where it is. */
    OLDEST,
    NEWEST,
    /** By how many support them; those with as many, and those that nobody supports, by number. */
    MOST_SUPPORTED
}
