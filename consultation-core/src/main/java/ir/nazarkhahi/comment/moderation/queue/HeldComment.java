package ir.nazarkhahi.comment.moderation.queue;

import ir.nazarkhahi.comment.WorkingComment;

/** A comment and why it is looked at: the rules by name and what they found; both null if there is no reason. */
public record HeldComment(WorkingComment comment, String rule, String found) {}
