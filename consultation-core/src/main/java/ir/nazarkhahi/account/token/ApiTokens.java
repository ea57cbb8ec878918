package ir.nazarkhahi.account.token;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.Grant;
import ir.nazarkhahi.access.Permission;
import ir.nazarkhahi.access.Role;
import ir.nazarkhahi.account.AccountService;
import ir.nazarkhahi.account.AccountView;
import ir.nazarkhahi.account.PasswordReset;
import ir.nazarkhahi.account.secret.Sha256;
import ir.nazarkhahi.audit.AuditTrail;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.gate.NotFoundException;
import ir.nazarkhahi.gate.UseCase;
import ir.nazarkhahi.office.OfficeService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Bearer tokens for programs. A token has the rights its account has at the moment it is used. */
@ApplicationScoped
public class ApiTokens {
    /** Lets scanners of leaked secrets know what they have found. */
    private static final String PREFIX = "nzk_";
    /** With the user name before it, it must fit the audit trail. */
    private static final int LONGEST_NAME = 38;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Actor AUTOMATION = new Actor(0, "admin-token", Actor.Kind.TOKEN, everyRoleButTheCustodians(), true);

    @Inject
    private TokenRepository tokens;
    @Inject
    private AccountService accounts;
    @Inject
    private IssuedTokens issued;
    @Inject
    private OfficeService offices;
    @Inject
    private AuditTrail audit;

    private byte[] adminHash;

    @Inject
    void automate(@ConfigProperty(name = "consultation.admin.token") Optional<String> adminToken) {
        adminHash = adminToken.filter(token -> !token.isBlank()).map(Sha256::of).orElse(null);
    }

    /** Empty for a token that is unknown, revoked or expired, or whose account is closed. */
    public Optional<Actor> authenticate(String bearer) {
        byte[] hash = Sha256.of(bearer);
        boolean automation = adminHash != null && MessageDigest.isEqual(adminHash, hash);
        return automation ? Optional.of(AUTOMATION) : issued.owner(hash);
    }

    /** For oneself: a token of somebody else would be that person's rights in another's hands. */
    @UseCase
    public IssuedToken issue(Actor actor, String name, Instant expiresAt) {
        long accountId = actor.id();
        AccountView account = reachable(actor, accountId);
        if (name == null || name.isBlank() || name.length() > LONGEST_NAME) {
            throw new InvalidInputException("name", name == null || name.isBlank() ? "required" : "too_long");
        }
        if (expiresAt != null && !expiresAt.isAfter(Instant.now())) {
            throw new InvalidInputException("expiresAt", "in_the_past");
        }
        String secret = secret();
        ApiToken token = new ApiToken(accountId, name.strip(), Sha256.of(secret), expiresAt);
        tokens.add(token);
        audit.record(actor, "token.issue", "account:" + account.username(), Map.of("token", name.strip()));
        return new IssuedToken(token.view(), secret);
    }

    @UseCase
    public void revoke(Actor actor, long tokenId) {
        ApiToken token = tokens.byId(tokenId).orElseThrow(() -> new NotFoundException("token"));
        AccountView account = reachable(actor, token.accountId());
        token.revoke(Instant.now());
        audit.record(actor, "token.revoke", "account:" + account.username(), Map.of("token", token.name()));
    }

    /** Within the transaction that resets the password. */
    void revokeAll(@Observes PasswordReset reset) {
        tokens.ofAccount(reset.accountId()).forEach(token -> token.revoke(Instant.now()));
    }

    @UseCase
    public List<TokenView> list(Actor actor, long accountId) {
        reachable(actor, accountId);
        return tokens.of(accountId);
    }

    private AccountView reachable(Actor actor, long accountId) {
        AccountView account = accounts.byId(accountId).orElseThrow(() -> new NotFoundException("account"));
        if (actor.id() != accountId) {
            actor.require(Permission.ADMINISTER, offices.path(account.officeId()));
        }
        return account;
    }

    private static String secret() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static List<Grant> everyRoleButTheCustodians() {
        return Arrays.stream(Role.values()).filter(role -> !role.may(Permission.IDENTITY_READ)).map(role -> new Grant(role, "/")).toList();
    }
}
