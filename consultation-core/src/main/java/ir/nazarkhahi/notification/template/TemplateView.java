package ir.nazarkhahi.notification.template;

import java.io.Serializable;

/**
 * @param language {@code fa} or {@code en}
 * @param version to be sent back on changing it; null for the product's own words
 */
public record TemplateView(NoticeTemplate template, String language, Message words, Integer version) implements Serializable {

    public boolean isOwn() {
        return version == null;
    }
}
