package ir.nazarkhahi.comment;

import java.util.Collection;
import java.util.Map;

/** Asked upwards: which answers have been released. Implemented where dispositions live. */
public interface AnswerSource {

    /** The released answers by comment id; a comment without one is missing from the map. Drafts are never in it. */
    Map<Long, Answer> released(Collection<Long> commentIds);
}
