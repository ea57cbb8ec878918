package ir.nazarkhahi.bare;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** As wide as the product's entry of the register, with the same keys. */
@Entity
@Table(name = "bare_tracking", indexes = {
        @Index(name = "bare_code", columnList = "code_index", unique = true),
        @Index(name = "bare_target", columnList = "kind, target_id")})
public class BareTracking extends BareRow {
    private static final int SEALED = 49;

    @Column(name = "code_index", columnDefinition = "BINARY(32)")
    private byte[] codeIndex = bytes(32);
    @Column(name = "code_sealed", columnDefinition = "VARBINARY(100)")
    private byte[] codeSealed = bytes(SEALED);
    @Column(length = 20)
    private String channel = "API";
    @Column(name = "received_at", columnDefinition = "DATETIME(6)")
    private LocalDateTime receivedAt = LocalDateTime.now(ZoneOffset.UTC);
    @Column(length = 20)
    private String kind = "COMMENT";
    @Column(name = "target_id")
    private long targetId;

    protected BareTracking() {}

    BareTracking(long id, long targetId) {
        super(id);
        this.targetId = targetId;
    }
}
