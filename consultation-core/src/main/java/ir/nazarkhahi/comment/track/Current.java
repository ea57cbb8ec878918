package ir.nazarkhahi.comment.track;

import ir.nazarkhahi.comment.Stance;

/** A comment as it can still be replaced, personal data in it masked; null for what was not given. */
public record Current(Stance stance, String text, String suggestedWording, String publicName, String organisation) {}
