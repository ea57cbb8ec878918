package ir.nazarkhahi.web.comment;

import ir.nazarkhahi.comment.CommentFilter;
import ir.nazarkhahi.comment.CommentQueries;
import ir.nazarkhahi.comment.PublishedComment;
import ir.nazarkhahi.comment.Stance;
import ir.nazarkhahi.comment.StanceCount;
import ir.nazarkhahi.consultation.ConsultationService;
import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.consultation.published.TextService;
import ir.nazarkhahi.draft.version.ProvisionView;
import ir.nazarkhahi.gate.NotFoundException;
import ir.nazarkhahi.gate.Page;
import ir.nazarkhahi.web.consultation.PageNumber;
import ir.nazarkhahi.web.consultation.Pager;
import ir.nazarkhahi.web.consultation.Reading;
import ir.nazarkhahi.web.route.Place;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** A provision, or the whole under {@code whole}, with its comments. */
@Named
@RequestScoped
public class ProvisionPage {
    static final String WHOLE = "whole";
    static final int SIZE = 50;

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
    private Page<PublishedComment> found;
    private List<StanceCount> counts;

    public void load(Place place) {
        try {
            consultation = reading.read(consultations.byCode(code));
            provision = isOnTheWhole() ? null : texts.place(consultation, eId).orElseThrow(() -> new NotFoundException("provision"));
        } catch (NotFoundException unknown) {
            place.notFound();
            return;
        }
        long id = provision == null ? CommentFilter.ON_THE_WHOLE : provision.lineage();
        counts = comments.counts(consultation.id()).stream().filter(count -> id == (count.provisionId() == null ? CommentFilter.ON_THE_WHOLE : count.provisionId())).toList();
        found = comments.published(new CommentFilter(consultation.id(), id, stanceOrNull()), Sorting.of(sort).order(), PageNumber.of(page), SIZE);
    }

    private Stance stanceOrNull() {
        return Arrays.stream(Stance.values()).filter(one -> one.name().equals(stance)).findFirst().orElse(null);
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

    public Page<PublishedComment> getFound() {
        return found;
    }

    public Pager getPager() {
        return Pager.of(found).with("stance", stance).with("sort", sort);
    }

    /** The same comments in other orders. */
    public List<Sorting.Choice> getOrders() {
        return Sorting.of(sort).choices(stance);
    }

    /** All stances or one, in the order that was chosen: the part of the address behind the question mark. */
    public String narrowed(Stance one) {
        return Sorting.of(sort).query(one == null ? null : one.name());
    }

    public Stance[] getStances() {
        return Stance.values();
    }

    public long count(Stance one) {
        return counts.stream().filter(count -> count.stance() == one).mapToLong(StanceCount::shown).sum();
    }

    public long getTotal() {
        return counts.stream().mapToLong(StanceCount::shown).sum();
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
