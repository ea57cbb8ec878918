package ir.nazarkhahi.web.route;

import java.util.List;
import java.util.stream.Stream;

/** The addresses of the staff's pages: never kept, each with a session. Words of their own come before parameters. */
final class StaffRoutes {

    private static final List<Route> WORK = List.of(
            Route.own("/staff", "/staff/dashboard.xhtml"),
            Route.own("/staff/sign-in", "/staff/sign-in.xhtml"),
            Route.own("/staff/me", "/staff/me.xhtml"),
            Route.own("/staff/drafts", "/staff/drafts.xhtml"),
            Route.own("/staff/drafts/new", "/staff/draft-new.xhtml"),
            Route.own("/staff/drafts/{id}", "/staff/draft.xhtml"),
            Route.own("/staff/consultations", "/staff/consultations.xhtml"),
            Route.own("/staff/consultations/new", "/staff/consultation-new.xhtml"),
            Route.own("/staff/consultations/{code}", "/staff/consultation.xhtml"),
            Route.own("/staff/moderation", "/staff/moderation.xhtml"));

    private static final List<Route> ADMINISTRATION = Stream
            .<String>of()
            .map(page -> Route.own("/staff/admin/" + page, "/staff/admin/" + page + ".xhtml")).toList();

    static final List<Route> ALL = Stream.concat(WORK.stream(), ADMINISTRATION.stream()).toList();

    private StaffRoutes() {}
}
