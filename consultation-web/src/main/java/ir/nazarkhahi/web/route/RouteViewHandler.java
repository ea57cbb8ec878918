package ir.nazarkhahi.web.route;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.RequestDispatcher;
import java.util.Map;

/** A form is sent to the address that showed it, not to the file of its page. */
public class RouteViewHandler extends ViewHandlerWrapper {

    public RouteViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        Map<String, Object> request = context.getExternalContext().getRequestMap();
        String shownAt = (String) request.get(RequestDispatcher.FORWARD_REQUEST_URI);
        boolean sameView = context.getViewRoot() != null && viewId.equals(context.getViewRoot().getViewId());
        if (shownAt == null || !sameView) {
            return super.getActionURL(context, viewId);
        }
        Object query = request.get(RequestDispatcher.FORWARD_QUERY_STRING);
        return query == null ? shownAt : shownAt + "?" + query;
    }
}
