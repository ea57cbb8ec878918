package ir.nazarkhahi.web.comment;

import ir.nazarkhahi.comment.CommentFilter;
import ir.nazarkhahi.comment.CommentQueries;
import ir.nazarkhahi.consultation.ConsultationService;
import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.consultation.published.TextService;
import ir.nazarkhahi.draft.version.ProvisionView;
import ir.nazarkhahi.gate.NotFoundException;
import ir.nazarkhahi.web.consultation.Reading;
import ir.nazarkhahi.web.route.Place;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A provision, or the whole under {@code whole}, with its comments. */
@Named
@RequestScoped
public class ProvisionPage {
    static final String WHOLE = "whole";

    @Inject
    private ConsultationService consultations;
    @Inject
    private TextService texts;
    @Inject
    private CommentQueries comments;
    @Inject
    private Reading reading;
    private String code;
    private String eId;
    private String stance;
    private String sort;
    private String page;
    private ConsultationView consultation;
    private ProvisionView provision;
    private CommentList list;

    public void load(Place place) {
        try {
            consultation = reading.read(consultations.byCode(code));
            provision = isOnTheWhole() ? null : texts.place(consultation, eId).orElseThrow(() -> new NotFoundException("provision"));
        } catch (NotFoundException unknown) {
            place.notFound();
            return;
        }
        long id = provision == null ? CommentFilter.ON_THE_WHOLE : provision.lineage();
        list = CommentList.read(comments, consultation.id(), id, new CommentList.Asked(stance, sort, page));
    }

    public boolean isOnTheWhole() {
        return WHOLE.equals(eId);
    }

    /** Whether a corrigendum took it away: what was said stays, nothing more is said of it. */
    public boolean isGone() {
        return provision != null && TextService.isGone(provision);
    }

    public ConsultationView getConsultation() {
        return consultation;
    }

    public ProvisionView getProvision() {
        return provision;
    }

    public CommentList getList() {
        return list;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String geteId() {
        return eId;
    }

    public void seteId(String eId) {
        this.eId = eId;
    }

    public String getStance() {
        return stance;
    }

    public void setStance(String stance) {
        this.stance = stance;
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = sort;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
