package ir.nazarkhahi.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;

/** A member of staff. Never deleted: the audit trail and proposals name it. */
@Entity
@Table(name = "account")
class Account {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String username;
    @Column(name = "full_name")
    private String fullName;
    @Column(name = "full_name_en")
    private String fullNameEn;
    private String email;
    @Column(name = "office_id")
    private long officeId;
    @Column(name = "password_hash")
    private String passwordHash;
    private int credential;
    private boolean active;
    @Column(name = "created_at")
    private Instant createdAt;
    @Version
    private int version;

    protected Account() {}

    Account(NewAccount asked, String username, long officeId, String passwordHash) {
        this.username = username;
        this.officeId = officeId;
        this.passwordHash = passwordHash;
        fullName = asked.fullName();
        fullNameEn = asked.fullNameEn();
        email = asked.email();
        active = true;
        createdAt = Instant.now();
    }

    Long id() {
        return id;
    }

    String username() {
        return username;
    }

    String passwordHash() {
        return passwordHash;
    }

    long officeId() {
        return officeId;
    }

    int credential() {
        return credential;
    }

    boolean active() {
        return active;
    }

    void changePassword(String hash) {
        passwordHash = hash;
        endSessions();
    }

    /** Sessions and half-done sign-ins that were begun with the number before count for nothing. */
    void endSessions() {
        credential++;
    }

    void setActive(boolean active) {
        this.active = active;
        endSessions();
    }

    AccountView view(List<HeldRole> roles) {
        return new AccountView(id, username, fullName, fullNameEn, email, officeId, active, roles);
    }
}
