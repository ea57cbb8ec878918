package ir.nazarkhahi.access;

import java.util.Objects;

/**
 * A role held in an office.
 *
 * @param officePath the office's place in the tree, {@code /1/4/}: ids from the root down, with a slash at both ends,
 *     so that "at or below" is a prefix test
 */
public record Grant(Role role, String officePath) {

    public Grant {
        Objects.requireNonNull(role);
        if (!officePath.startsWith("/") || !officePath.endsWith("/")) {
            throw new IllegalArgumentException("an office path begins and ends with a slash");
        }
    }

    boolean gives(Permission permission, String path) {
        return role.may(permission) && path.startsWith(officePath);
    }

    /** The root's path has one step, {@code /1/}; above it stands only {@code /}. */
    boolean isAtRoot() {
        return officePath.indexOf('/', 1) == officePath.length() - 1 || officePath.equals("/");
    }
}
