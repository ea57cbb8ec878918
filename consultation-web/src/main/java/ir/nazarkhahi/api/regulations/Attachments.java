package ir.nazarkhahi.api.regulations;

import ir.nazarkhahi.gate.InvalidInputException;

/** The one thing that may be included. */
final class Attachments {
    private Attachments() {}

    /** @throws InvalidInputException if something else was asked for */
    static boolean asked(String include) {
        if (include != null && !include.isBlank() && !include.equals("attachments")) {
            throw new InvalidInputException("include", "unknown");
        }
        return include != null && !include.isBlank();
    }
}
