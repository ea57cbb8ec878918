package ir.nazarkhahi.setting;

import ir.nazarkhahi.access.Role;
import java.util.Arrays;
import java.util.Optional;

/** Every setting there is, by its stable name, with what holds until somebody says otherwise. */
public enum Setting {
    /** Shown at the head of every page. */
    SITE_NAME_FA("site.name.fa", Kind.TEXT, "سامانهٔ نظرخواهی"),
    SITE_NAME_EN("site.name.en", Kind.TEXT, "Public consultation"),
    /** Days of the week without work, as ISO numbers (Monday 1 … Sunday 7), six at most; Thursday and Friday. */
    REST_DAYS("calendar.restDays", Kind.DAYS, "4,5"),
    /** One person may approve what the same person has proposed: for small offices only. */
    ONE_PERSON_APPROVES("approval.onePerson", Kind.FLAG, "false"),
    /** Roles, by their names with commas between, that nobody uses without a second factor. */
    SECOND_FACTOR_ROLES("signIn.secondFactorRoles", Kind.ROLES, ""),
    /** Code points, for the text and for the suggested wording each. */
    LONGEST_COMMENT("comment.longest", Kind.NUMBER, "20000"),
    /** Files that one comment may have; 0 for none. */
    MOST_FILES("attachment.most", Kind.NUMBER, "5"),
    /** Of one file. */
    LARGEST_FILE_MEGABYTES("attachment.megabytes", Kind.NUMBER, "10"),
    /** What may be attached, by commas: image, pdf, document, text, sound, video. */
    FILE_FAMILIES("attachment.families", Kind.TEXT, "image,pdf,document,text,sound,video"),
    /** Solar Hijri months after the outcome until who sent comments, and what came as it came, is destroyed; 0 keeps it for good. */
    IDENTITY_MONTHS("identity.months", Kind.MONTHS, "12"),
    /** The colour of heads and buttons, and that of the words on it; changed together, by {@code setting.look}. */
    ACCENT("look.accent", Kind.LOOK, "#0d4652"),
    ON_ACCENT("look.onAccent", Kind.LOOK, "#ffffff"),
    /** Hash and size of the picture; empty for the product's own mark. */
    LOGO("look.logo", Kind.LOOK, "");

    enum Kind { TEXT, NUMBER, MONTHS, FLAG, DAYS, ROLES, LOOK }

    private final String key;
    private final Kind kind;
    private final String otherwise;

    Setting(String key, Kind kind, String otherwise) {
        this.key = key;
        this.kind = kind;
        this.otherwise = otherwise;
    }

    public static Optional<Setting> of(String key) {
        return Arrays.stream(values()).filter(setting -> setting.key.equals(key)).findFirst();
    }

    private static boolean isRole(String name) {
        return Arrays.stream(Role.values()).anyMatch(role -> role.name().equals(name.strip()));
    }

    /** The name in the database and the API; never changes. */
    public String key() {
        return key;
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER || kind == Kind.MONTHS;
    }

    public boolean isFlag() {
        return kind == Kind.FLAG;
    }

    /** Whether it has a page of its own and is not said as it is typed. */
    public boolean isLook() {
        return kind == Kind.LOOK;
    }

    public String otherwise() {
        return otherwise;
    }

    boolean accepts(String value) {
        return switch (kind) {
            case TEXT -> value.length() <= 4000;
            case NUMBER -> value.matches("\\d{1,9}");
            case MONTHS -> value.matches("\\d{1,3}");
            case DAYS -> value.matches("|[1-7](,[1-7]){0,5}");
            case ROLES -> value.isBlank() || Arrays.stream(value.split(",", -1)).allMatch(Setting::isRole);
            case LOOK -> value.matches("|#[0-9a-f]{6}|[0-9a-f]{64}/\\d{1,4}x\\d{1,4}");
            case FLAG -> value.equals("true") || value.equals("false");
        };
    }
}
