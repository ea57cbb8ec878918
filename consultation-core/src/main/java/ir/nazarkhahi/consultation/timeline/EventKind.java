package ir.nazarkhahi.consultation.timeline;

/** What happened to a consultation before the eyes of the public. */
public enum EventKind { PUBLISHED, EXTENDED, CORRECTED, RESTARTED, CLOSED, UNDER_REVIEW, HANDED_OVER, RETURNED, REVISED, PROMULGATED, SENT, WITHDRAWN }
