package ir.nazarkhahi.api.commentary;

import ir.nazarkhahi.gate.InvalidInputException;

/** What is approved is what was read. @param version of the proposal, required */
public record Read(Integer version) {

    /** @throws InvalidInputException if it is missing */
    public static int version(Read body) {
        if (body == null || body.version == null) {
            throw new InvalidInputException("version", "required");
        }
        return body.version;
    }
}
