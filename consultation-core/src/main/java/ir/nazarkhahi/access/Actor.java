package ir.nazarkhahi.access;

import java.util.List;

/**
 * Who asks for something to be done. Services take it as their first argument, so that no right is ever ambient.
 *
 * @param id the account's id; 0 for the public and for the system
 * @param name what the audit trail shows: the user name of staff or the name of an API token, never a citizen's
 * @param countsAsTwo true for the automation token alone, which may approve what it has proposed (design §6)
 * @param absent in whose place it is done, with that person's rights; null for what is done for oneself
 */
public record Actor(long id, String name, Kind kind, List<Grant> grants, boolean countsAsTwo, Absent absent) {

    public enum Kind { PUBLIC, STAFF, TOKEN, SYSTEM }

    public static final Actor PUBLIC = new Actor(0, "public", Kind.PUBLIC, List.of(), false);
    public static final Actor SYSTEM = new Actor(0, "system", Kind.SYSTEM, List.of(), false);

    public Actor {
        grants = List.copyOf(grants);
    }

    /** Who acts for himself. */
    public Actor(long id, String name, Kind kind, List<Grant> grants, boolean countsAsTwo) {
        this(id, name, kind, grants, countsAsTwo, null);
    }

    /**
     * The same person in somebody's place: with the other's rights instead of the own ones, so that it is always clear by whose right
     * something was done. Identities are read by the custodian in person and by nobody in his place.
     */
    public Actor inPlaceOf(Absent other, List<Grant> itsGrants) {
        List<Grant> lent = itsGrants.stream().filter(grant -> !grant.role().may(Permission.IDENTITY_READ)).toList();
        return new Actor(id, name, kind, lent, false, other);
    }

    /** The system acts for itself and may do all but read identities. */
    public boolean may(Permission permission, String officePath) {
        if (kind == Kind.SYSTEM) {
            return permission != Permission.IDENTITY_READ;
        }
        return grants.stream().anyMatch(grant -> grant.gives(permission, officePath));
    }

    /** Whether the permission is held anywhere: for showing a menu, never for deciding. */
    public boolean mayAnywhere(Permission permission) {
        return grants.stream().anyMatch(grant -> grant.role().may(permission));
    }

    /**
     * @throws NotSignedInException if it is not known who asks
     * @throws PermissionDeniedException if the permission is not held at or above that office
     */
    public void require(Permission permission, String officePath) {
        if (!may(permission, officePath)) {
            throw kind == Kind.PUBLIC ? new NotSignedInException() : new PermissionDeniedException(permission);
        }
    }

    /** Whether the permission is held at the root of the tree. */
    public boolean mayEverywhere(Permission permission) {
        return kind == Kind.SYSTEM ? permission != Permission.IDENTITY_READ : grants.stream().anyMatch(grant -> grant.role().may(permission) && grant.isAtRoot());
    }

    /**
     * For what belongs to the whole installation: holidays, kinds.
     *
     * @throws PermissionDeniedException if the permission is not held at the root of the tree
     */
    public void requireEverywhere(Permission permission) {
        if (!mayEverywhere(permission)) {
            throw new PermissionDeniedException(permission);
        }
    }

    /** Two different people, unless the automation token stands for both. A substitute is not somebody else than whom he stands in for. */
    public boolean mayApproveProposalOf(long proposerId) {
        return countsAsTwo || id != proposerId && (absent == null || absent.id() != proposerId);
    }
}
