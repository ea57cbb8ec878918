package ir.nazarkhahi.bare;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** That the request was done, under the key its sender gave, with a reply as long as the product keeps. */
@Entity
@Table(name = "bare_done", indexes = @Index(name = "bare_age", columnList = "claimed_at"))
public class BareDone {
    private static final int REPLY = 900;

    @Id
    @Column(length = 100)
    private String scope;
    @Column(name = "body_hash", columnDefinition = "BINARY(32)")
    private byte[] bodyHash = BareRow.bytes(32);
    @Column(name = "claimed_at", columnDefinition = "DATETIME(6)")
    private LocalDateTime claimedAt = LocalDateTime.now(ZoneOffset.UTC);
    @Column(columnDefinition = "LONGBLOB")
    private byte[] reply = BareRow.bytes(REPLY);

    protected BareDone() {}

    BareDone(String scope) {
        this.scope = scope;
    }
}
