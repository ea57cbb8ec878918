package ir.nazarkhahi.it.notification;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.it.Tx;
import ir.nazarkhahi.notification.Notice;
import ir.nazarkhahi.notification.Outbox;
import ir.nazarkhahi.notification.OutboxState;
import ir.nazarkhahi.notification.OutboxView;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@DisplayName("The outbox: with the fact or not at all, and a missing gateway says so (design §4)")
class OutboxIT {

    @Inject
    private Outbox outbox;
    @Inject
    private Tx tx;

    @Test
    void a_notice_without_a_gateway_says_that_none_is_configured() throws InterruptedException {
        String subject = "test:" + UUID.randomUUID();

        outbox.enqueue(Notice.toStaff(1, "test.notice", "fa", subject, Map.of()));

        assertThat(untilDone(subject).state()).isEqualTo(OutboxState.NOT_CONFIGURED);
    }

    @Test
    void a_notice_of_what_did_not_happen_does_not_exist() {
        String subject = "test:" + UUID.randomUUID();

        try {
            tx.run(entities -> {
                outbox.enqueue(Notice.toCitizen(1, "test.notice", "fa", subject, Map.of()));
                throw new IllegalStateException("the fact failed");
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("the fact failed");
        }

        assertThat(find(subject)).isEmpty();
    }

    private OutboxView untilDone(String subject) throws InterruptedException {
        Instant patience = Instant.now().plus(Duration.ofSeconds(30));
        while (Instant.now().isBefore(patience)) {
            Optional<OutboxView> found = find(subject).filter(notice -> notice.state() != OutboxState.QUEUED);
            if (found.isPresent()) {
                return found.get();
            }
            Thread.sleep(200);
        }
        throw new AssertionError("the notice was not taken within 30 s");
    }

    private Optional<OutboxView> find(String subject) {
        return outbox.list(Actor.SYSTEM, null, 0, 200).items().stream().filter(notice -> notice.subject().equals(subject)).findFirst();
    }
}
