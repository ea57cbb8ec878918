package ir.nazarkhahi.web.route;

import jakarta.servlet.http.HttpServletRequest;

/** The address that was asked for. */
public final class Address {

    private Address() {}

    /** The path without context and path parameters, decoded, as a filter before any forward sees it. */
    public static String of(HttpServletRequest request) {
        String more = request.getPathInfo();
        return more == null ? request.getServletPath() : request.getServletPath() + more;
    }
}
