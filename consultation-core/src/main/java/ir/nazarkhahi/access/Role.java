package ir.nazarkhahi.access;

import static ir.nazarkhahi.access.Permission.*;

import java.util.EnumSet;
import java.util.Set;

/** The roles of requirement F.11 that exist so far, each with all it may do. The table in docs/roles.md is tested against this. */
public enum Role {
    ADMINISTRATOR(ADMINISTER, AUDIT_READ),
    DRAFTER(DRAFT_WRITE, CONSULTATION_PROPOSE, COMMENTARY_READ),
    APPROVER(CONSULTATION_APPROVE, HAND_OVER_APPROVE, CONCLUSION_APPROVE, COMMENTARY_READ),
    PUBLIC_RELATIONS(NEWS_WRITE, COMMENTARY_READ, COMMENTARY_WRITE, HAND_OVER_PROPOSE, COMMENT_READ_WORKING_COPY),
    LEGAL_OFFICER(COMMENTARY_READ, DISPOSITION_WRITE, CONCLUSION_PROPOSE, DRAFT_WRITE, COMMENT_READ_WORKING_COPY),
    MODERATOR(COMMENT_MODERATE, COMMENT_READ_WORKING_COPY),
    /** Registers what comes by telephone, on paper or in person; reads nothing by it. */
    OPERATOR(COMMENT_REGISTER),
    IDENTITY_CUSTODIAN(IDENTITY_READ),
    /** Reads everything but identity. */
    OVERSIGHT(COMMENTARY_READ, COMMENT_READ_WORKING_COPY),
    AUDITOR(AUDIT_READ);

    private final Set<Permission> permissions;

    Role(Permission first, Permission... rest) {
        permissions = EnumSet.of(first, rest);
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }
}
