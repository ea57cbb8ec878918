package ir.nazarkhahi.gate;

/** There is nothing under that name, or nothing the actor may know of. */
public class NotFoundException extends BrokenRuleException {
    private static final long serialVersionUID = 1L;

    public NotFoundException(String what) {
        super(Category.NOT_FOUND, "not_found", "there is no such " + what);
    }
}
