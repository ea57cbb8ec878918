package ir.nazarkhahi.commentary.handover;

/** HANDED_OVER lies in the office's inbox; ACCEPTED is being answered; RETURNED is back with public relations. */
public enum HandOverState { PROPOSED, HANDED_OVER, ACCEPTED, RETURNED }
