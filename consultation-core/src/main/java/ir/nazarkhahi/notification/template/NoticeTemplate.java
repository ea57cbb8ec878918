package ir.nazarkhahi.notification.template;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Every message there is, with the fact that its words must tell. */
public enum NoticeTemplate {
    COMMENT_RECEIVED("comment.received", "consultation"),
    HAND_OVER_PROPOSED("hand_over.proposed", "code"),
    HAND_OVER_RECEIVED("hand_over.received", "code"),
    HAND_OVER_COPIED("hand_over.copied", "code"),
    HAND_OVER_RETURNED("hand_over.returned", "code"),
    CONCLUSION_PROPOSED("conclusion.proposed", "code"),
    CONCLUSION_CONCLUDED("conclusion.concluded", "code");

    /** The name of the organisation; may be used in any message. */
    public static final String SITE = "site";

    private final String key;
    private final String fact;

    NoticeTemplate(String key, String fact) {
        this.key = key;
        this.fact = fact;
    }

    public static Optional<NoticeTemplate> of(String key) {
        return Arrays.stream(values()).filter(template -> template.key.equals(key)).findFirst();
    }

    /** The name in the outbox; never changes. */
    public String key() {
        return key;
    }

    /** Gaps that the words must have. */
    public List<String> required() {
        return List.of(fact);
    }

    /** Gaps that the words may have, the required ones among them. */
    public List<String> known() {
        return List.of(fact, SITE);
    }
}
