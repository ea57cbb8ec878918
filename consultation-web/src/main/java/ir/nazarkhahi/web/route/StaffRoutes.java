package ir.nazarkhahi.web.route;

import java.util.List;
import java.util.stream.Stream;

/**
 * The addresses of the staff's pages: never kept, each with a session. Their files lie in {@code desk}, because a folder
 * named as an address would be answered by the server itself. Words of their own come before parameters.
 */
final class StaffRoutes {

    private static final List<Route> WORK = List.of(
            Route.own("/staff", "/desk/dashboard.xhtml"),
            Route.own("/staff/sign-in", "/desk/sign-in.xhtml"),
            Route.own("/staff/me", "/desk/me.xhtml"),
            Route.own("/staff/substitutes", "/desk/substitutes.xhtml"),
            Route.own("/staff/drafts", "/desk/drafts.xhtml"),
            Route.own("/staff/drafts/new", "/desk/draft-new.xhtml"),
            Route.own("/staff/drafts/imports/{id}", "/desk/draft-import.xhtml"),
            Route.own("/staff/drafts/{id}", "/desk/draft.xhtml"),
            Route.own("/staff/drafts/{id}/review", "/desk/review.xhtml"),
            Route.own("/staff/consultations", "/desk/consultations.xhtml"),
            Route.own("/staff/consultations/new", "/desk/consultation-new.xhtml"),
            Route.own("/staff/consultations/{code}", "/desk/consultation.xhtml"),
            Route.own("/staff/consultations/{code}/corrigendum", "/desk/corrigendum.xhtml"),
            Route.own("/staff/consultations/{code}/commentary", "/desk/commentary.xhtml"),
            Route.own("/staff/consultations/{code}/hand-over", "/desk/hand-over.xhtml"),
            Route.own("/staff/consultations/{code}/dispositions", "/desk/dispositions.xhtml"),
            Route.own("/staff/consultations/{code}/revision", "/desk/revision.xhtml"),
            Route.own("/staff/consultations/{code}/conclusion", "/desk/conclusion.xhtml"),
            Route.own("/staff/news", "/desk/news.xhtml"),
            Route.own("/staff/news/new", "/desk/news-edit.xhtml"),
            Route.own("/staff/news/{code}", "/desk/news-item.xhtml"),
            Route.own("/staff/news/{code}/edit", "/desk/news-edit.xhtml"),
            Route.own("/staff/news/{code}/report", "/desk/news-report.xhtml"),
            Route.own("/staff/search", "/desk/search.xhtml"),
            Route.own("/staff/register", "/desk/registrations.xhtml"),
            Route.own("/staff/register/{code}", "/desk/registration.xhtml"),
            Route.own("/staff/moderation", "/desk/moderation.xhtml"),
            Route.own("/staff/custody", "/desk/custody.xhtml"),
            Route.own("/staff/inbox", "/desk/inbox.xhtml"));

    private static final List<Route> ADMINISTRATION = Stream
            .of("holidays/import", "accounts", "offices", "kinds", "holidays", "rules", "looks", "texts", "templates", "settings", "jobs", "outbox", "search", "retention", "audit")
            .map(page -> Route.own("/staff/admin/" + page, "/desk/admin/" + page.replace('/', '-') + ".xhtml")).toList();

    static final List<Route> ALL = Stream.concat(WORK.stream(), ADMINISTRATION.stream()).toList();

    private StaffRoutes() {}
}
