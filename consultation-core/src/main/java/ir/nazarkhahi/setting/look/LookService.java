package ir.nazarkhahi.setting.look;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.Permission;
import ir.nazarkhahi.gate.BrokenRuleException.Field;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.gate.UseCase;
import ir.nazarkhahi.setting.Setting;
import ir.nazarkhahi.setting.SettingService;
import ir.nazarkhahi.setting.Settings;
import ir.nazarkhahi.setting.look.picture.LogoPicture;
import ir.nazarkhahi.text.BidiSafety;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Changes how an office, and all below it that says nothing else, shows itself. */
@ApplicationScoped
@UseCase
public class LookService {
    private static final List<Setting> ALL = List.of(Setting.SITE_NAME_FA, Setting.SITE_NAME_EN, Setting.ACCENT, Setting.ON_ACCENT, Setting.LOGO);
    private static final int LONGEST_NAME = 200;

    @Inject
    private SettingService service;
    @Inject
    private Settings settings;
    @Inject
    private Looks looks;
    @Inject
    private LogoRepository logos;

    public Look read(Actor actor, String officePath) {
        actor.require(Permission.ADMINISTER, officePath);
        Look look = looks.of(officePath);
        boolean saidHere = ALL.stream().anyMatch(setting -> service.isSaidAt(officePath, setting));
        return new Look(look.nameFa(), look.nameEn(), look.accent(), look.onAccent(), look.logo(), saidHere);
    }

    /**
     * Says what differs from what holds already; the rest stays inherited.
     *
     * @throws InvalidInputException naming the fields; {@code low_contrast} if words in the one colour cannot be read on the other
     */
    public void save(Actor actor, String officePath, EditLook asked) {
        actor.require(Permission.ADMINISTER, officePath);
        Optional<Colour> accent = Colour.parse(asked.accent());
        Optional<Colour> onAccent = Colour.parse(asked.onAccent());
        check(asked, accent, onAccent);
        say(actor, officePath, Setting.SITE_NAME_FA, asked.nameFa().strip());
        say(actor, officePath, Setting.SITE_NAME_EN, asked.nameEn().strip());
        boolean other = !accent.get().hex().equals(settings.text(officePath, Setting.ACCENT)) || !onAccent.get().hex().equals(settings.text(officePath, Setting.ON_ACCENT));
        if (other) {
            // together, or an office above that changes one of them would make a pair that nobody has looked at
            service.say(actor, officePath, Setting.ACCENT, accent.get().hex());
            service.say(actor, officePath, Setting.ON_ACCENT, onAccent.get().hex());
        }
    }

    /**
     * Shows this picture from now on; PNG or SVG, drawn anew as PNG.
     *
     * @throws InvalidInputException on {@code file}, with a code that begins with {@code logo_}
     */
    public void putLogo(Actor actor, String officePath, byte[] file) {
        actor.require(Permission.ADMINISTER, officePath);
        LogoPicture picture = LogoPicture.of(file);
        logos.keep(picture.sha256(), picture.png());
        service.say(actor, officePath, Setting.LOGO, new Logo(picture.sha256(), picture.width(), picture.height()).written());
    }

    /** The product's own mark, also where the office above has a logo. */
    public void removeLogo(Actor actor, String officePath) {
        service.say(actor, officePath, Setting.LOGO, "");
    }

    /** Takes back all that was said for this office; what the office above has holds again. */
    public void reset(Actor actor, String officePath) {
        actor.require(Permission.ADMINISTER, officePath);
        ALL.stream().filter(setting -> service.isSaidAt(officePath, setting)).forEach(setting -> service.say(actor, officePath, setting, null));
    }

    private void say(Actor actor, String officePath, Setting setting, String value) {
        if (!value.equals(settings.text(officePath, setting))) {
            service.say(actor, officePath, setting, value);
        }
    }

    private static void check(EditLook asked, Optional<Colour> accent, Optional<Colour> onAccent) {
        List<Field> faults = new ArrayList<>();
        checkName("nameFa", asked.nameFa(), faults);
        checkName("nameEn", asked.nameEn(), faults);
        if (accent.isEmpty()) {
            faults.add(new Field("accent", "not_a_colour"));
        }
        if (onAccent.isEmpty()) {
            faults.add(new Field("onAccent", "not_a_colour"));
        } else if (accent.isPresent() && !onAccent.get().isReadableOn(accent.get())) {
            faults.add(new Field("onAccent", "low_contrast"));
        }
        if (!faults.isEmpty()) {
            throw new InvalidInputException(faults);
        }
    }

    private static void checkName(String field, String name, List<Field> faults) {
        if (BidiSafety.isBlank(name)) {
            faults.add(new Field(field, "required"));
        } else if (name.strip().length() > LONGEST_NAME) {
            faults.add(new Field(field, "too_long"));
        }
    }
}
