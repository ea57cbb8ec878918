package ir.nazarkhahi.demo;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.news.NewsFilter;
import ir.nazarkhahi.news.NewsService;
import ir.nazarkhahi.news.NewsView;
import ir.nazarkhahi.news.item.Approval;
import ir.nazarkhahi.news.item.Both;
import ir.nazarkhahi.news.item.EditNews;
import ir.nazarkhahi.news.item.NewsKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalDate;

/** The participation strategy of the demo agency as a published document, and a piece of news; by public relations. */
@ApplicationScoped
class DemoNews {
    @Inject
    private NewsService news;
    @Inject
    private DemoStaff staff;

    void load() {
        if (news.list(Actor.SYSTEM, new NewsFilter(null, null, 0, 1)).total() > 0 || !staff.has("pr")) {
            return;
        }
        Actor writer = staff.named("pr");
        for (JsonObject item : DemoFile.objects("news.json")) {
            NewsView draft = news.add(writer, item.getString("office"), said(item));
            news.publish(writer, draft.code(), draft.version());
        }
    }

    private static EditNews said(JsonObject item) {
        return new EditNews(NewsKind.valueOf(item.getString("kind")), both(item, "title"), both(item, "lead"), both(item, "text"), approval(item), null);
    }

    private static Approval approval(JsonObject item) {
        return !item.containsKey("session") ? null
                : new Approval(both(item, "body"), item.getString("session"), LocalDate.parse(item.getString("approvedOn")), both(item, "basis"));
    }

    private static Both both(JsonObject item, String name) {
        JsonObject said = item.getJsonObject(name);
        return new Both(said.getString("fa"), said.getString("en"));
    }
}
