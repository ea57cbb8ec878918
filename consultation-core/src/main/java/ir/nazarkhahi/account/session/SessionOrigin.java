package ir.nazarkhahi.account.session;

/**
 * Where a session was begun, so that its owner knows it again and nobody learns more.
 *
 * @param address without its last part
 * @param browser the family's name; empty if it is none that is known
 */
public record SessionOrigin(String address, String browser) {}
