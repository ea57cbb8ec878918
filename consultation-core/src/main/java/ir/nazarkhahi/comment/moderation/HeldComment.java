package ir.nazarkhahi.comment.moderation;

import ir.nazarkhahi.comment.WorkingComment;

/** A comment and the word that held it; null if none holds it now. */
record HeldComment(WorkingComment comment, String word) {}
