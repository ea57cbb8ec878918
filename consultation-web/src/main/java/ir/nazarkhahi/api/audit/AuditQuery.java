package ir.nazarkhahi.api.audit;

import ir.nazarkhahi.account.trail.AuditQuestion;
import ir.nazarkhahi.gate.bulk.Span;
import ir.nazarkhahi.web.words.TypedMoment;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The question part of the trail, of the list and of its files. */
public class AuditQuery {
    @QueryParam("who")
    @Parameter(description = "a user name: what that person did, and what others did in that person's place")
    private String who;
    @QueryParam("action")
    @Parameter(description = "an action, or the part before its dot for all of that kind")
    private String action;
    @QueryParam("subject")
    @Parameter(description = "what it was done to, or the part before the colon for all of that kind")
    private String subject;
    @QueryParam("from")
    @Parameter(description = "the first day in Tehran, 2026-10-07 or 1405/07/15")
    private String from;
    @QueryParam("to")
    @Parameter(description = "the last day in Tehran, included")
    private String to;

    AuditQuestion question() {
        return new AuditQuestion(who, action, subject, new Span(TypedMoment.startOf("from", from), TypedMoment.endOf("to", to)));
    }
}
