package ir.nazarkhahi.account.substitute;

/** What a substitution allows today: only a {@link #RUNNING} one anything. */
public enum SubstitutionState { PLANNED, RUNNING, OVER, ENDED }
