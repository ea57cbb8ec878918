package ir.nazarkhahi.web.route;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/**
 * Makes the views of kept pages transient as soon as they exist. The page's own {@code transient} comes too late for
 * PrimeFaces, which would open a session to remember a nonce for scripts that these pages do not have.
 */
public class StatelessPages implements PhaseListener {
    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        Object kept = faces.getExternalContext().getRequestMap().get(Place.KEPT);
        if (Boolean.TRUE.equals(kept) && faces.getViewRoot() != null) {
            faces.getViewRoot().setTransient(true);
        }
    }
}
