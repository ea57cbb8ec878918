package ir.nazarkhahi.web.start;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a database server says it is, {@code 11.4.5-MariaDB-log} or, behind old protocols, {@code 5.5.5-10.11.6-MariaDB}. */
record ServerVersion(String product, int major, int minor) {
    private static final Pattern NUMBERS = Pattern.compile("(?:5\\.5\\.5-)?(\\d+)\\.(\\d+).*");

    static ServerVersion of(String reported) {
        Matcher numbers = NUMBERS.matcher(reported);
        String product = reported.toLowerCase(java.util.Locale.ROOT).contains("mariadb") ? "MariaDB" : "MySQL or another";
        return numbers.matches()
                ? new ServerVersion(product, Integer.parseInt(numbers.group(1)), Integer.parseInt(numbers.group(2)))
                : new ServerVersion(product, 0, 0);
    }

    /** Below 11.4 the driver silently drops fractions of a second: two comments would no longer be in order. */
    boolean isFit() {
        return product.equals("MariaDB") && (major > 11 || major == 11 && minor >= 4);
    }
}
