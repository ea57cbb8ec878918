package ir.nazarkhahi.gate;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * A rule of the domain that the request breaks. The code is part of the API and never changes its meaning; the message
 * is English for developers; pages look the code up in the {@code errors} bundle.
 */
@ApplicationException(rollback = true)
public abstract class BrokenRuleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What kind of answer the rule calls for; the edge maps it to a status. */
    public enum Category { INVALID, FORBIDDEN, UNAUTHENTICATED, NOT_FOUND, CONFLICT, TOO_LARGE, UNSUPPORTED_TYPE, TOO_MANY, UNAVAILABLE }

    /** One field that is wrong, by its name in the API, and why, as a code. */
    public record Field(String name, String code) {}

    private final Category category;
    private final String code;
    private final transient List<Field> fields;

    protected BrokenRuleException(Category category, String code, String message, Field... fields) {
        super(message);
        this.category = category;
        this.code = code;
        this.fields = List.of(fields);
    }

    public Category category() {
        return category;
    }

    public String code() {
        return code;
    }

    /** The fields at fault; empty if the rule is about the whole. */
    public List<Field> fields() {
        return fields == null ? List.of() : fields;
    }
}
