package ir.nazarkhahi.commentary.handover;

/**
 * DROPPED: what was proposed has changed since, so it waits for nobody any more. HANDED_OVER lies in the office's inbox;
 * ACCEPTED is being answered; RETURNED is back with public relations.
 */
public enum HandOverState { PROPOSED, DROPPED, HANDED_OVER, ACCEPTED, RETURNED }
