package ir.nazarkhahi.account.token;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.account.ActiveAccounts;
import ir.nazarkhahi.gate.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** Whose an issued token is, asked of the database each time: a revoked one ends with its commit. */
@ApplicationScoped
@UseCase
class IssuedTokens {
    @Inject
    private TokenRepository tokens;
    @Inject
    private ActiveAccounts active;

    /** Empty for a token that is unknown, revoked or expired, or whose account is closed. */
    Optional<Actor> owner(byte[] hash) {
        return tokens.byHash(hash).filter(token -> token.usableAt(Instant.now()))
                .flatMap(token -> active.program(token.accountId(), token.name()));
    }
}
