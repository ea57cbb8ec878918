package ir.nazarkhahi.account.signin;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.Grant;
import ir.nazarkhahi.setting.Setting;
import ir.nazarkhahi.setting.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;

/** Whether an office where the person holds a role wants a second factor of who holds it. */
@ApplicationScoped
class SecondFactorDuty {

    @Inject
    private Settings settings;

    boolean holdsFor(Actor actor) {
        return actor.grants().stream().anyMatch(this::holdsFor);
    }

    private boolean holdsFor(Grant grant) {
        String roles = settings.text(grant.officePath(), Setting.SECOND_FACTOR_ROLES);
        return Arrays.stream(roles.split(",")).map(String::strip).anyMatch(grant.role().name()::equals);
    }
}
