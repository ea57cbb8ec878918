package ir.nazarkhahi.search.index;

/** Who may find a document. */
public enum Sight {
    PUBLIC,
    /** A plan that is not published: those who work on consultations in its office. */
    PLANNED,
    /** A comment that is held: the moderators of its office. */
    HELD
}
