package ir.nazarkhahi.demo;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.Role;
import ir.nazarkhahi.account.AccountService;
import ir.nazarkhahi.account.AccountView;
import ir.nazarkhahi.account.ActiveAccounts;
import ir.nazarkhahi.account.FirstStart;
import ir.nazarkhahi.account.NewAccount;
import ir.nazarkhahi.account.secret.Passwords;
import ir.nazarkhahi.gate.UseCase;
import ir.nazarkhahi.office.ContactKind;
import ir.nazarkhahi.office.ContactPointView;
import ir.nazarkhahi.office.EditOffice;
import ir.nazarkhahi.office.NewOffice;
import ir.nazarkhahi.office.OfficeKind;
import ir.nazarkhahi.office.OfficeService;
import ir.nazarkhahi.office.OfficeView;
import ir.nazarkhahi.setting.Setting;
import ir.nazarkhahi.setting.SettingService;
import ir.nazarkhahi.setting.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** The offices with their contact points, and one member of staff for each role: all of them or none. */
@ApplicationScoped
@UseCase
class DemoPeople {
    /** Held by nobody outside this computer: on any other address every account has a random one. */
    static final String SHARED_PASSWORD = "nazarkhahi-demo";

    @Inject
    private OfficeService offices;
    @Inject
    private AccountService accounts;
    @Inject
    private ActiveAccounts active;
    @Inject
    private Passwords passwords;
    @Inject
    private SettingService settings;

    List<DemoAccount> load(boolean onLoopback) {
        if (!accounts.list(Actor.SYSTEM).isEmpty()) {
            return List.of();
        }
        DemoFile.objects("offices.json").forEach(this::addOffice);
        OfficeView root = offices.root();
        settings.set(Actor.SYSTEM, Settings.INSTALLATION, Setting.SITE_NAME_FA.key(), root.nameFa());
        settings.set(Actor.SYSTEM, Settings.INSTALLATION, Setting.SITE_NAME_EN.key(), root.nameEn());
        List<DemoAccount> made = new ArrayList<>();
        for (JsonObject described : DemoFile.objects("accounts.json")) {
            made.add(addAccount(described, onLoopback));
        }
        return made;
    }

    /** @return the accounts that still had the shared password, with their new ones */
    List<DemoAccount> replaceSharedPasswords() {
        List<DemoAccount> replaced = new ArrayList<>();
        for (JsonObject described : DemoFile.objects("accounts.json")) {
            if (active.passwordHash(described.getString("username")).filter(hash -> passwords.matches(SHARED_PASSWORD, hash)).isPresent()) {
                replaced.add(replacePassword(described));
            }
        }
        return replaced;
    }

    private DemoAccount replacePassword(JsonObject described) {
        String username = described.getString("username");
        long id = accounts.byUsername(username).orElseThrow().id();
        return new DemoAccount(username, accounts.resetPassword(Actor.SYSTEM, id), Role.valueOf(described.getString("role")));
    }

    private void addOffice(JsonObject described) {
        OfficeView office = offices.create(Actor.SYSTEM, new NewOffice(described.getString("code"), text(described, "parent"),
                OfficeKind.valueOf(described.getString("kind")), described.getString("nameFa"), described.getString("nameEn")));
        List<ContactPointView> points = described.getJsonArray("contacts").getValuesAs(DemoPeople::point);
        offices.edit(Actor.SYSTEM, new EditOffice(office.id(), office.version(), office.nameFa(), office.nameEn(), points));
    }

    private static ContactPointView point(jakarta.json.JsonValue value) {
        JsonObject point = value.asJsonObject();
        String shown = point.getString("value");
        return new ContactPointView(ContactKind.valueOf(point.getString("kind")), shown, point.getString("valueEn", shown), text(point, "extension"),
                point.getString("labelFa"), point.getString("labelEn"));
    }

    private DemoAccount addAccount(JsonObject described, boolean onLoopback) {
        String username = described.getString("username");
        Role role = Role.valueOf(described.getString("role"));
        NewAccount asked = new NewAccount(username, described.getString("fullName"), described.getString("fullNameEn"),
                username + "@staff.example", described.getString("office"));
        AccountView account = accounts.create(Actor.SYSTEM, asked, SHARED_PASSWORD);
        accounts.grant(Actor.SYSTEM, account.id(), role, FirstStart.ROOT);
        String password = onLoopback ? SHARED_PASSWORD : accounts.resetPassword(Actor.SYSTEM, account.id());
        return new DemoAccount(username, password, role);
    }

    private static String text(JsonObject object, String name) {
        return object.containsKey(name) && !object.isNull(name) ? object.getString(name) : null;
    }
}
