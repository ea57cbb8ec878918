package ir.nazarkhahi.commentary.handover;

/** What has no due date comes after what has one when that is asked for first, otherwise before. */
public enum InboxOrder { NEWEST, DUE_SOON, DUE_LATE }
