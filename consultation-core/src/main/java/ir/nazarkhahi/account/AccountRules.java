package ir.nazarkhahi.account;

import ir.nazarkhahi.gate.BrokenRuleException.Field;
import ir.nazarkhahi.gate.InvalidInputException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What an account must look like; all that is wrong is named at once. */
final class AccountRules {
    static final int SHORTEST_PASSWORD = 12;
    private static final int LONGEST_PASSWORD = 200;
    private static final Pattern USERNAME = Pattern.compile("(?i)[a-z][a-z0-9.-]{1,59}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,130}");

    private AccountRules() {}

    static void check(NewAccount asked) {
        List<Field> wrong = new ArrayList<>();
        if (asked.username() == null || !USERNAME.matcher(asked.username()).matches()) {
            wrong.add(new Field("username", "malformed"));
        }
        checkName("fullName", asked.fullName(), wrong);
        checkName("fullNameEn", asked.fullNameEn(), wrong);
        if (asked.email() != null && !EMAIL.matcher(asked.email()).matches()) {
            wrong.add(new Field("email", "malformed"));
        }
        if (!wrong.isEmpty()) {
            throw new InvalidInputException(wrong);
        }
    }

    /** Length alone (NIST SP 800-63B): rules about kinds of characters make passwords worse. */
    static void checkPassword(String field, String password) {
        int length = password == null ? 0 : password.codePointCount(0, password.length());
        if (length < SHORTEST_PASSWORD) {
            throw new InvalidInputException(field, "password_too_short");
        }
        if (length > LONGEST_PASSWORD) {
            throw new InvalidInputException(field, "too_long");
        }
    }

    private static void checkName(String field, String name, List<Field> wrong) {
        if (name == null || name.isBlank()) {
            wrong.add(new Field(field, "required"));
        } else if (name.length() > 120) {
            wrong.add(new Field(field, "too_long"));
        }
    }
}
