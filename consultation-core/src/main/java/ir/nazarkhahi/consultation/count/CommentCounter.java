package ir.nazarkhahi.consultation.count;

import java.util.Map;
import java.util.Set;

/** Counts comments for lists of consultations; the room of comments implements it. */
public interface CommentCounter {

    /** In one question for all of them; a consultation without comments may be missing from the answer. */
    Map<Long, CommentCounts> of(Set<Long> consultationIds);
}
