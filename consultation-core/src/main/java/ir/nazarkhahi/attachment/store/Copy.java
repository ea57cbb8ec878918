package ir.nazarkhahi.attachment.store;

/** ORIGINAL: as it came, sealed. CLEANED: what may be seen of it. */
public enum Copy { ORIGINAL, CLEANED }
