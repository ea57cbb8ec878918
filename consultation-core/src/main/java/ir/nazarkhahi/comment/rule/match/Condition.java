package ir.nazarkhahi.comment.rule.match;

import java.util.Optional;

/** One thing that a comment is looked through for; safe for many threads. */
public interface Condition {

    /** What was found, for the moderator to read: never personal data. Empty if nothing was. */
    Optional<String> find(Examined comment);

    /** The text without what was found, for conditions that are about words. */
    default String mask(String text) {
        return text;
    }
}
