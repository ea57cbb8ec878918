package ir.nazarkhahi.it.people;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.Grant;
import ir.nazarkhahi.access.Role;
import java.util.Arrays;

/** People with roles in the root office, each with an id of their own. */
final class Staff {
    static final Actor DRAFTER = person(9_001, "drafter", Role.DRAFTER, Role.PUBLIC_RELATIONS);
    static final Actor APPROVER = person(9_002, "approver", Role.APPROVER, Role.PUBLIC_RELATIONS, Role.LEGAL_OFFICER);
    static final Actor LEGAL = person(9_003, "legal", Role.LEGAL_OFFICER, Role.APPROVER);
    static final Actor OTHER_LEGAL = person(9_004, "other-legal", Role.LEGAL_OFFICER, Role.PUBLIC_RELATIONS);
    static final Actor MODERATOR = person(9_005, "moderator", Role.MODERATOR, Role.ADMINISTRATOR);

    static final Actor OPERATOR = person(9_006, "operator", Role.OPERATOR);

    private Staff() {}

    private static Actor person(long id, String name, Role... roles) {
        return new Actor(id, name, Actor.Kind.STAFF, Arrays.stream(roles).map(role -> new Grant(role, "/")).toList(), false);
    }
}
