package ir.nazarkhahi.notification;

/** The way out for mail. Which one is in use is configuration. */
public interface MailGateway {

    /** Whether there is a way out at all; asked before an address is looked up. */
    boolean configured();

    /**
     * Its words are those of {@link ir.nazarkhahi.notification.template.NoticeWords}.
     *
     * @throws java.io.UncheckedIOException if the mail could not be handed on; it will be tried again
     */
    void send(OutboxView notice);
}
