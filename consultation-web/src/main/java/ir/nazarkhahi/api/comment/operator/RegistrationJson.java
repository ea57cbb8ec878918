package ir.nazarkhahi.api.comment.operator;

import ir.nazarkhahi.comment.operator.Registration;

/**
 * How a comment came that its author did not send here.
 *
 * @param channel LETTER, FAX, IN_PERSON or PHONE_LIVE
 * @param office code of the office in whose name it was registered
 * @param late dated within the window, registered after it
 */
public record RegistrationJson(String channel, String office, boolean late) {

    /** @return null for what its author sent */
    public static RegistrationJson of(Registration registration, String office) {
        return registration == null ? null : new RegistrationJson(registration.channel(), office, registration.late());
    }
}
