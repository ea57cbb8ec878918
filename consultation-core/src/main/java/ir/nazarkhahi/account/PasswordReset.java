package ir.nazarkhahi.account;

/** Somebody else has given the account a new password: whatever was let in with the old one is shut out. Told within the transaction. */
public record PasswordReset(long accountId) {}
