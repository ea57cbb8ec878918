package ir.nazarkhahi.commentary.document;

import java.util.Iterator;
import java.util.List;

/** What every file of a commentary says, in the order in which it is written. */
public interface CommentaryDocument {

    TitlePage title();

    /** The whole draft first, then its provisions in text order; may be asked for more than once. */
    List<Chapter> chapters();

    /**
     * The comments on one provision, identical texts beside each other, the largest group first. Read as it is written and
     * never held; may be asked for more than once.
     */
    Iterator<CommentEntry> comments(Chapter chapter);
}
