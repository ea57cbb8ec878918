package ir.nazarkhahi.access;

/** Something a person may do. What each {@link Role} may do is said in {@link Role} alone. */
public enum Permission {
    ADMINISTER,
    NEWS_WRITE,
    DRAFT_WRITE,
    CONSULTATION_PROPOSE,
    CONSULTATION_APPROVE,
    COMMENT_READ_WORKING_COPY,
    COMMENT_MODERATE,
    COMMENT_REGISTER,
    COMMENTARY_READ,
    COMMENTARY_WRITE,
    HAND_OVER_PROPOSE,
    HAND_OVER_APPROVE,
    DISPOSITION_WRITE,
    CONCLUSION_PROPOSE,
    CONCLUSION_APPROVE,
    IDENTITY_READ,
    AUDIT_READ
}
