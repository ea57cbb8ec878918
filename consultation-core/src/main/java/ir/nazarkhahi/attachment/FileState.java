package ir.nazarkhahi.attachment;

/** UPLOADING until its last byte is kept; then being checked; then shown, held for a person, or refused for a virus. */
public enum FileState { UPLOADING, RECEIVED, CLEANED, HELD, REJECTED }
