package ir.nazarkhahi.comment.operator;

import ir.nazarkhahi.tracking.Channel;

/**
 * How a comment came that its author did not send here.
 *
 * @param channel the name of one of {@link RegistrationService#CHANNELS}
 * @param officeId in whose name it was registered
 * @param late dated within the window, registered after it
 */
public record Registration(String channel, long officeId, boolean late) {

    /** @param officeId null if the author sent it @return null then */
    public static Registration of(Channel channel, Long officeId, boolean late) {
        return officeId == null ? null : new Registration(channel.name(), officeId, late);
    }
}
