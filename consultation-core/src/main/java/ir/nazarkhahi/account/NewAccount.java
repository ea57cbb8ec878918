package ir.nazarkhahi.account;

/**
 * @param username Latin letters, digits, dot and dash; case does not count
 * @param officeCode the home office: its administrators look after the account
 * @param email null if none
 */
public record NewAccount(String username, String fullName, String fullNameEn, String email, String officeCode) {}
