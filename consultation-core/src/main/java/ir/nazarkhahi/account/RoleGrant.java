package ir.nazarkhahi.account;

import ir.nazarkhahi.access.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "role_grant")
class RoleGrant {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "account_id")
    private long accountId;
    @Enumerated(EnumType.STRING)
    private Role role;
    @Column(name = "office_id")
    private long officeId;

    protected RoleGrant() {}

    RoleGrant(long accountId, Role role, long officeId) {
        this.accountId = accountId;
        this.role = role;
        this.officeId = officeId;
    }

    long accountId() {
        return accountId;
    }

    Role role() {
        return role;
    }

    long officeId() {
        return officeId;
    }
}
