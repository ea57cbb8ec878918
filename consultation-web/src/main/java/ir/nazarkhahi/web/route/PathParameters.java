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
    private final Map<String, String> path;

    PathParameters(HttpServletRequest request, Map<String, String> path) {
        super(request);
        this.path = Map.copyOf(path);
    }

    @Override
    public String getParameter(String name) {
        return path.containsKey(name) ? path.get(name) : super.getParameter(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        Map<String, String[]> all = new LinkedHashMap<>(super.getParameterMap());
        path.forEach((name, value) -> all.put(name, new String[] {value}));
        return Collections.unmodifiableMap(all);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }

    @Override
    public String[] getParameterValues(String name) {
        return path.containsKey(name) ? new String[] {path.get(name)} : super.getParameterValues(name);
    }
}
