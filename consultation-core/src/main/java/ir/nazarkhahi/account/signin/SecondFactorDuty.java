package ir.nazarkhahi.account.signin;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.Grant;
import ir.nazarkhahi.account.factor.SecondFactors;
import ir.nazarkhahi.setting.Setting;
import ir.nazarkhahi.setting.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;

/** Whether an office where the person holds a role wants a second factor of who holds it. Public for {@code session}. */
@ApplicationScoped
public class SecondFactorDuty {

    @Inject
    private Settings settings;
    @Inject
    private SecondFactors factors;

    boolean holdsFor(Actor actor) {
        return actor.grants().stream().anyMatch(this::holdsFor);
    }

    /** @throws SecondFactorNeededException if it holds and the person has none: borrowed roles ask for as much as own ones */
    public void requireMet(Actor actor) {
        if (holdsFor(actor) && factors.of(actor.id()).isEmpty()) {
            throw new SecondFactorNeededException();
        }
    }

    private boolean holdsFor(Grant grant) {
        String roles = settings.text(grant.officePath(), Setting.SECOND_FACTOR_ROLES);
        return Arrays.stream(roles.split(",")).map(String::strip).anyMatch(grant.role().name()::equals);
    }
}
