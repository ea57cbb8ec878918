package ir.nazarkhahi.gate;

import java.util.List;

/** One or more fields cannot be accepted as sent; all of them are named at once. */
public class InvalidInputException extends BrokenRuleException {
    private static final long serialVersionUID = 1L;

    public InvalidInputException(List<Field> fields) {
        super(Category.INVALID, "invalid_input", "some fields cannot be accepted", fields.toArray(Field[]::new));
    }

    public InvalidInputException(String field, String code) {
        this(List.of(new Field(field, code)));
    }
}
