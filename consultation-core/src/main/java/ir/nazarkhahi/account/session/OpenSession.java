package ir.nazarkhahi.account.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

/** A sign-in that lasts. By the system's clock, as the browser's session. */
@Entity
@Table(name = "staff_session")
class OpenSession {
    private static final Duration EXACT_TO = Duration.ofMinutes(1);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "account_id")
    private long accountId;
    @Column(name = "token_hash")
    private byte[] tokenHash;
    private int credential;
    @Column(name = "begun_at")
    private Instant begunAt;
    @Column(name = "used_at")
    private Instant usedAt;
    @Column(name = "ended_at")
    private Instant endedAt;
    private String address;
    private String browser;
    @Column(name = "substitution_id")
    private Long substitutionId;

    protected OpenSession() {}

    OpenSession(long accountId, byte[] tokenHash, int credential, SessionOrigin origin) {
        this.accountId = accountId;
        this.tokenHash = tokenHash;
        this.credential = credential;
        address = origin.address();
        browser = origin.browser();
        begunAt = Instant.now();
        usedAt = begunAt;
    }

    long accountId() {
        return accountId;
    }

    /** Written once a minute at most, so that reading pages stays reading. */
    void touch(Instant now) {
        if (Duration.between(usedAt, now).compareTo(EXACT_TO) >= 0) {
            usedAt = now;
        }
    }

    /** Null for oneself. */
    Long substitutionId() {
        return substitutionId;
    }

    void actBy(Long substitution) {
        substitutionId = substitution;
    }

    void end(Instant now) {
        endedAt = endedAt == null ? now : endedAt;
    }

    SessionView view(byte[] asking) {
        return new SessionView(id, begunAt, usedAt, address, browser, Arrays.equals(tokenHash, asking));
    }
}
