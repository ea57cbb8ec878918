package ir.nazarkhahi.comment.rule.trial;

import java.util.List;

/**
 * What a rule would have done.
 *
 * @param looked at how many comments
 * @param complete false if the time was up before all were looked at
 * @param matched how many of them it would have masked, held or flagged
 * @param shown the newest of those, fifty at most
 */
public record TrialView(int looked, boolean complete, int matched, List<Match> shown) {

    /**
     * @param found what the rule found
     * @param text as it stands; null if the asker may not read it because it is held or rejected
     * @param masked the text after masking; null if the rule does not mask, or the text is not shown
     */
    public record Match(String ref, String state, String found, String text, String masked) {}
}
