package ir.nazarkhahi.comment.rule;

/** MASK takes what was found out of the words, HOLD waits for a moderator, FLAG publishes and shows it to a moderator. */
public enum RuleAction { MASK, HOLD, FLAG }
