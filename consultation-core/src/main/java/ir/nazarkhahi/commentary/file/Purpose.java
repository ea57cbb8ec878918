package ir.nazarkhahi.commentary.file;

/** HAND_OVER: what the office got, for staff. OUTCOME: with the released answers, for everybody. */
public enum Purpose { HAND_OVER, OUTCOME }
