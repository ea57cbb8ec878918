package ir.nazarkhahi.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "identity")
class Identity {
    @Id
    private long id;
    private byte[] sealed;
    @Column(name = "office_path")
    private String officePath;
    @Column(name = "email_index")
    private byte[] emailIndex;
    @Column(name = "mobile_index")
    private byte[] mobileIndex;
    @Column(name = "factor_index")
    private byte[] factorIndex;
    @Column(name = "created_at")
    private Instant createdAt;

    protected Identity() {}

    Identity(SealedRow row) {
        id = row.id();
        sealed = row.sealed();
        officePath = row.officePath();
        emailIndex = row.emailIndex();
        mobileIndex = row.mobileIndex();
        factorIndex = row.factorIndex();
        createdAt = row.createdAt();
    }

    byte[] sealed() {
        return sealed;
    }

    String officePath() {
        return officePath;
    }

    byte[] factorIndex() {
        return factorIndex;
    }
}
