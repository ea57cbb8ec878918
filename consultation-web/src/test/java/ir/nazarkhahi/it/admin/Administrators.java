package ir.nazarkhahi.it.admin;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.Grant;
import ir.nazarkhahi.access.Role;
import java.util.List;

/** People with rights of their own making, for tests inside the server. */
final class Administrators {

    private Administrators() {}

    /** Of an office and all below it. */
    static Actor of(String officePath) {
        return person(Role.ADMINISTRATOR, officePath);
    }

    static Actor person(Role role, String officePath) {
        return new Actor(900_077, "administrator", Actor.Kind.STAFF, List.of(new Grant(role, officePath)), false);
    }
}
