package ir.nazarkhahi.web.route;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Shows what stands in the path as request parameters, before and instead of those of the same name in the query. A
 * query in the forward would not do: the container merges it below the wrappers of filters, where they hide it.
 */
class PathParameters extends HttpServletRequestWrapper {
    private final Map<String, String[]> all;

    PathParameters(HttpServletRequest request, Map<String, String> path) {
        super(request);
        all = new LinkedHashMap<>(request.getParameterMap());
        path.forEach((name, value) -> all.put(name, new String[] {value}));
    }

    @Override
    public String getParameter(String name) {
        String[] values = all.get(name);
        return values == null ? null : values[0];
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(all);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(all.keySet());
    }

    @Override
    public String[] getParameterValues(String name) {
        return all.get(name);
    }
}
