package ir.nazarkhahi.setting;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.Permission;
import ir.nazarkhahi.audit.AuditTrail;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.gate.UseCase;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Lists and changes settings of an office; {@link Settings} is for reading one while doing something else. */
@ApplicationScoped
@UseCase
public class SettingService {
    @Inject
    private SettingRepository repository;
    @Inject
    private Settings settings;
    @Inject
    private AuditTrail audit;
    @Resource
    private TransactionSynchronizationRegistry transaction;

    /** All settings as they hold in that office, but those of looks; for administrators. */
    public List<SettingView> all(Actor actor, String officePath) {
        actor.require(Permission.ADMINISTER, officePath);
        long officeId = officeId(officePath);
        return Arrays.stream(Setting.values()).filter(setting -> !setting.isLook()).map(setting -> new SettingView(setting.key(), settings.text(officePath, setting),
                setting.otherwise(), repository.at(officeId, setting.key()).isPresent())).toList();
    }

    /**
     * Says a value for an office and everything below it.
     *
     * @param value empty is a value; null takes back what was said here, so that the office inherits again
     */
    public void set(Actor actor, String officePath, String name, String value) {
        say(actor, officePath, Setting.of(name).filter(setting -> !setting.isLook()).orElseThrow(() -> new InvalidInputException("name", "unknown_setting")), value);
    }

    /** The same, also of looks; for parts of this room that have looked at the value themselves. */
    public void say(Actor actor, String officePath, Setting setting, String value) {
        actor.require(Permission.ADMINISTER, officePath);
        if (value == null) {
            repository.unsay(officeId(officePath), setting.key());
        } else if (setting.accepts(value)) {
            repository.say(officeId(officePath), setting.key(), value);
        } else {
            throw new InvalidInputException("value", "wrong_kind_of_value");
        }
        transaction.registerInterposedSynchronization(new ForgetWhenDone(settings));
        audit.record(actor, "setting.set", "office:" + officeId(officePath), Map.of("name", setting.key(), "value", String.valueOf(value)));
    }

    /** Whether that office says it itself, and does not inherit it. */
    public boolean isSaidAt(String officePath, Setting setting) {
        return repository.at(officeId(officePath), setting.key()).isPresent();
    }

    private static long officeId(String officePath) {
        String[] ids = officePath.split("/");
        return ids.length == 0 ? 0 : Long.parseLong(ids[ids.length - 1]);
    }

    private record ForgetWhenDone(Settings settings) implements Synchronization {
        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            settings.forget();
        }
    }
}
