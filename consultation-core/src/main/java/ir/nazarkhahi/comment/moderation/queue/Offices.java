package ir.nazarkhahi.comment.moderation.queue;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.Grant;
import ir.nazarkhahi.access.Permission;
import java.util.List;

/** Where somebody moderates, and the same as a condition on {@code office_path}. */
public final class Offices {
    private Offices() {}

    /** @throws ir.nazarkhahi.access.PermissionDeniedException if it is nowhere */
    public static List<String> of(Actor actor) {
        List<String> offices = actor.kind() == Actor.Kind.SYSTEM ? List.of("/")
                : actor.grants().stream().filter(grant -> grant.role().may(Permission.COMMENT_MODERATE)).map(Grant::officePath).toList();
        if (offices.isEmpty()) {
            actor.require(Permission.COMMENT_MODERATE, "/");
        }
        return offices;
    }

    static String below(List<String> officePaths) {
        return "(office_path LIKE ?" + " OR office_path LIKE ?".repeat(officePaths.size() - 1) + ")";
    }

    static List<String> patterns(List<String> officePaths) {
        return officePaths.stream().map(path -> path + "%").toList();
    }
}
