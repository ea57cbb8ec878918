package ir.nazarkhahi.it.account;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.Permission;
import ir.nazarkhahi.account.AccountService;
import ir.nazarkhahi.account.AccountView;
import ir.nazarkhahi.account.NewAccount;
import ir.nazarkhahi.account.token.ApiTokens;
import ir.nazarkhahi.account.token.IssuedToken;
import ir.nazarkhahi.it.Suite;
import ir.nazarkhahi.it.Tx;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@DisplayName("API tokens (issue 2, point 15)")
class TokenIT {

    @Inject
    private ApiTokens tokens;
    @Inject
    private AccountService accounts;
    @Inject
    private Tx tx;

    @Test
    void a_token_has_the_rights_of_its_account_and_says_so_in_its_name() {
        IssuedToken issued = tokens.issue(person(drafter()), "monthly", null);

        Actor actor = tokens.authenticate(issued.secret()).orElseThrow();

        assertThat(actor.name()).isEqualTo("drafter/monthly");
        assertThat(actor.mayAnywhere(Permission.DRAFT_WRITE)).isTrue();
        assertThat(actor.mayAnywhere(Permission.CONSULTATION_APPROVE)).isFalse();
        assertThat(actor.countsAsTwo()).isFalse();
    }

    @Test
    void a_revoked_token_opens_nothing() {
        IssuedToken issued = tokens.issue(person(drafter()), "short-lived", null);

        tokens.revoke(Actor.SYSTEM, issued.token().id());

        assertThat(tokens.authenticate(issued.secret())).isEmpty();
    }

    @Test
    void a_password_reset_revokes_every_token() {
        AccountView account = accounts.create(Actor.SYSTEM, new NewAccount("t-" + UUID.randomUUID().toString().substring(0, 13), "آزمون", "Test", null, "root"), "a long password");
        IssuedToken issued = tokens.issue(person(account), "stolen", null);

        accounts.resetPassword(Actor.SYSTEM, account.id());

        assertThat(tokens.authenticate(issued.secret())).isEmpty();
    }

    @Test
    void a_token_is_stored_as_a_hash_only() {
        IssuedToken issued = tokens.issue(person(drafter()), "secret", Instant.now().plusSeconds(600));

        List<?> found = tx.run(entities -> entities.createNativeQuery("SELECT id FROM api_token WHERE token_hash = ?1 OR name LIKE ?2")
                .setParameter(1, issued.secret()).setParameter(2, "%" + issued.secret() + "%").getResultList());

        assertThat(issued.secret()).startsWith("nzk_").hasSizeGreaterThan(40);
        assertThat(found).isEmpty();
    }

    @Test
    void the_automation_token_may_all_but_read_identities_and_counts_as_two() {
        Actor automation = tokens.authenticate(Suite.ADMIN_TOKEN).orElseThrow();

        assertThat(automation.countsAsTwo()).isTrue();
        for (Permission permission : Permission.values()) {
            assertThat(automation.may(permission, "/1/")).as(permission.name()).isEqualTo(permission != Permission.IDENTITY_READ);
        }
    }

    private static Actor person(AccountView account) {
        return new Actor(account.id(), account.username(), Actor.Kind.STAFF, List.of(), false);
    }

    private AccountView drafter() {
        return accounts.list(Actor.SYSTEM).stream().filter(account -> account.username().equals("drafter")).findFirst().orElseThrow();
    }
}
