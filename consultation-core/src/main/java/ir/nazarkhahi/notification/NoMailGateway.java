package ir.nazarkhahi.notification;

import jakarta.enterprise.context.ApplicationScoped;

/** No mail server is named: everything stays in the outbox and says why. */
@ApplicationScoped
class NoMailGateway implements MailGateway {

    @Override
    public boolean configured() {
        return false;
    }

    @Override
    public void send(OutboxView notice) {
        throw new IllegalStateException("there is no mail gateway");
    }
}
