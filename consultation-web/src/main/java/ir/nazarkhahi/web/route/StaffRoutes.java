package ir.nazarkhahi.web.route;

import java.util.List;

/** The addresses of the staff's pages: never kept, each with a session. */
final class StaffRoutes {

    static final List<Route> ALL = List.of();

    private StaffRoutes() {}
}
