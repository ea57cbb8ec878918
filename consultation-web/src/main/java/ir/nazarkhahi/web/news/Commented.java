package ir.nazarkhahi.web.news;

import ir.nazarkhahi.news.NewsView;
import java.time.Instant;

/** An item as the form and the list of comments see it, in the terms that they share with consultations. @param closesAt null for no end @param textVersion SHA-256 of what is public now */
public record Commented(String code, String officePath, boolean open, Instant closesAt, String textVersion) {

    static Commented of(NewsView item, Instant now) {
        return new Commented(item.code(), item.officePath(), item.takesCommentsAt(now), item.said().closesAt(), item.wordingHash());
    }
}
