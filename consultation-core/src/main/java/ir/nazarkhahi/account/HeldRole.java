package ir.nazarkhahi.account;

import ir.nazarkhahi.access.Role;

/** A role as it is held: in which office. */
public record HeldRole(Role role, long officeId, String officeCode, String officePath) {}
