package ir.nazarkhahi.access;

import ir.nazarkhahi.gate.BrokenRuleException;

/** The actor does not hold the right in this office. */
public class PermissionDeniedException extends BrokenRuleException {
    private static final long serialVersionUID = 1L;

    public PermissionDeniedException(Permission permission) {
        super(Category.FORBIDDEN, "permission_denied", "the permission " + permission + " is needed for this");
    }
}
