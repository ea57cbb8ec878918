package ir.nazarkhahi.attachment.scan;

/** What a scanner says of a file. */
public enum Verdict { CLEAN, INFECTED }
