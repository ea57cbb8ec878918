package ir.nazarkhahi.account.factor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The secret an account shares with its authenticator; counts only once it is confirmed. */
@Entity
@Table(name = "second_factor")
class SecondFactor {
    @Id
    @Column(name = "account_id")
    private long accountId;
    @Column(name = "sealed_secret")
    private byte[] sealedSecret;
    @Column(name = "confirmed_at")
    private Instant confirmedAt;
    @Column(name = "last_step")
    private long lastStep;

    protected SecondFactor() {}

    SecondFactor(long accountId, byte[] sealedSecret) {
        this.accountId = accountId;
        this.sealedSecret = sealedSecret;
    }

    byte[] sealedSecret() {
        return sealedSecret;
    }

    /** Null as long as no code has shown that the authenticator holds it. */
    Instant confirmedAt() {
        return confirmedAt;
    }

    /** Only as long as it is not confirmed. */
    void replaceSecret(byte[] sealed) {
        sealedSecret = sealed;
    }

    void confirm(Instant now, long step) {
        confirmedAt = now;
        lastStep = step;
    }
}
