package ir.nazarkhahi.notification;

/** NOT_CONFIGURED: there was no gateway to send with when its turn came; nothing was lost, nothing was sent. */
public enum OutboxState { QUEUED, SENT, NOT_CONFIGURED, FAILED }
