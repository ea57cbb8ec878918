package ir.nazarkhahi.commentary.disposition;

/**
 * What became of a comment, each with a reason and an answer. Rejected comments carry NOT_CONSIDERED, which nobody can
 * choose: its reason is the one that moderation has published, and it needs no answer.
 */
public enum DispositionKind { ACCEPTED, PARTLY, REJECTED, OUT_OF_SCOPE, NOTED }
