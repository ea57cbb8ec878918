package ir.nazarkhahi.bare;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** As wide as the product's comment, with the same keys. */
@Entity
@Table(name = "bare_comment", indexes = {
        @Index(name = "bare_number", columnList = "number, consultation_id", unique = true),
        @Index(name = "bare_in_consultation", columnList = "consultation_id, number, shown, stance"),
        @Index(name = "bare_on_provision", columnList = "consultation_id, provision_id, number, shown, stance"),
        @Index(name = "bare_texts", columnList = "consultation_id, provision_id, text_key, number, stance, state")})
public class BareComment extends BareRow {
    @Column(name = "consultation_id")
    private long consultationId = 3;
    @Column(name = "version_id")
    private long versionId = 3;
    @Column(name = "provision_id")
    private long provisionId;
    @Column(name = "provision_eid", length = 200)
    private String provisionEId = "";
    private Long number;
    @Column(length = 10)
    private String stance;
    @Column(length = 10)
    private String state = "RECEIVED";
    private boolean shown;
    @Column(columnDefinition = "LONGTEXT")
    private String text;
    @Column(length = 20)
    private String channel = "API";
    @Column(length = 5)
    private String locale = "fa";
    @Column(name = "received_at", columnDefinition = "DATETIME(6)")
    private LocalDateTime receivedAt = LocalDateTime.now(ZoneOffset.UTC);
    @Column(name = "text_key", columnDefinition = "BINARY(32)")
    private byte[] textKey = bytes(32);
    @Column(columnDefinition = "BINARY(32)")
    private byte[] leaf = bytes(32);

    protected BareComment() {}

    BareComment(long id, String stance, String text) {
        super(id);
        this.stance = stance;
        this.text = text;
    }
}
