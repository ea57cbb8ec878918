package ir.nazarkhahi.comment;

/** How the author stands to what is proposed. AMEND: agrees if it is changed. */
public enum Stance { SUPPORT, OPPOSE, AMEND, NEUTRAL }
