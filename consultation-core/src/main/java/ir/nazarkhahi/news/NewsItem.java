package ir.nazarkhahi.news;

import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.news.item.Approval;
import ir.nazarkhahi.news.item.Both;
import ir.nazarkhahi.news.item.EditNews;
import ir.nazarkhahi.news.item.NewsKind;
import ir.nazarkhahi.news.item.NewsState;
import ir.nazarkhahi.news.rule.NewsStepRefusedException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One item and the steps of its life: written, published, changed in public, withdrawn. None leads back. Its fields are changed
 * here alone: a change from outside the class is not seen by the persistence and never stored.
 */
@Entity
@Table(name = "news_item")
class NewsItem {
    @Id
    Long id;
    String code;
    @Column(name = "office_id")
    long officeId;
    @Column(name = "office_path")
    String officePath;
    @Enumerated(EnumType.STRING)
    NewsKind kind;
    @Enumerated(EnumType.STRING)
    NewsState state = NewsState.DRAFT;
    @Column(name = "title_fa")
    String titleFa;
    @Column(name = "title_en")
    String titleEn;
    @Column(name = "lead_fa")
    String leadFa;
    @Column(name = "lead_en")
    String leadEn;
    @Column(name = "text_fa")
    String textFa;
    @Column(name = "text_en")
    String textEn;
    @Column(name = "body_fa")
    String bodyFa;
    @Column(name = "body_en")
    String bodyEn;
    @Column(name = "session_number")
    String sessionNumber;
    @Column(name = "approved_on")
    LocalDate approvedOn;
    @Column(name = "basis_fa")
    String basisFa;
    @Column(name = "basis_en")
    String basisEn;
    @Column(name = "closes_at")
    Instant closesAt;
    @Column(name = "made_at")
    Instant madeAt;
    @Column(name = "published_at")
    Instant publishedAt;
    @Column(name = "changed_at")
    Instant changedAt;
    @Column(name = "withdrawn_at")
    Instant withdrawnAt;
    @Column(name = "withdrawal_reason")
    String withdrawalReason;
    @Column(name = "wording_id")
    Long wordingId;
    @Column(name = "wording_hash")
    String wordingHash;
    @Column(name = "last_picture")
    int lastPicture;
    @Version
    int version;

    protected NewsItem() {}

    NewsItem(long id, String code, long officeId, String officePath, Instant madeAt) {
        this.id = id;
        this.code = code;
        this.officeId = officeId;
        this.officePath = officePath;
        this.madeAt = madeAt;
    }

    boolean isPublic() {
        return state != NewsState.DRAFT;
    }

    /**
     * Replaces all that is said. In public, all of it has to be there.
     *
     * @throws NewsStepRefusedException if it was withdrawn, or if closed comments were to be opened again
     */
    void say(EditNews asked, Instant now) {
        if (state == NewsState.WITHDRAWN) {
            throw NewsStepRefusedException.withdrawn();
        }
        if (state == NewsState.PUBLISHED) {
            asked.checkPublic();
            refuseReopening(asked.closesAt(), now);
        } else {
            asked.checkDraft();
        }
        take(asked);
    }

    /** @throws InvalidInputException naming what is still missing */
    void publish(Instant now) {
        if (state != NewsState.DRAFT) {
            throw state == NewsState.PUBLISHED ? NewsStepRefusedException.published() : NewsStepRefusedException.withdrawn();
        }
        said().checkPublic();
        requireAhead(closesAt, now);
        state = NewsState.PUBLISHED;
        publishedAt = now;
    }

    /** @param reason not blank, published */
    void withdraw(String reason, Instant now) {
        if (state != NewsState.PUBLISHED) {
            throw state == NewsState.DRAFT ? NewsStepRefusedException.notPublished() : NewsStepRefusedException.withdrawn();
        }
        state = NewsState.WITHDRAWN;
        withdrawnAt = now;
        withdrawalReason = reason;
    }

    /** What is public from now on is that wording. */
    void isKeptAs(long newWordingId, String hash) {
        wordingId = newWordingId;
        wordingHash = hash;
    }

    void changedInPublic(Instant now) {
        changedAt = now;
    }

    int nextPicture() {
        if (state == NewsState.WITHDRAWN) {
            throw NewsStepRefusedException.withdrawn();
        }
        lastPicture++;
        return lastPicture;
    }

    EditNews said() {
        Approval approval = new Approval(new Both(bodyFa, bodyEn), sessionNumber, approvedOn, new Both(basisFa, basisEn));
        return new EditNews(kind, new Both(titleFa, titleEn), new Both(leadFa, leadEn), new Both(textFa, textEn), approval, closesAt);
    }

    private void take(EditNews asked) {
        kind = asked.kind();
        titleFa = asked.title().fa();
        titleEn = asked.title().en();
        leadFa = asked.lead().fa();
        leadEn = asked.lead().en();
        textFa = asked.text().fa();
        textEn = asked.text().en();
        bodyFa = asked.approval().body().fa();
        bodyEn = asked.approval().body().en();
        sessionNumber = asked.approval().session();
        approvedOn = asked.approval().on();
        basisFa = asked.approval().basis().fa();
        basisEn = asked.approval().basis().en();
        closesAt = asked.closesAt();
    }

    private void refuseReopening(Instant asked, Instant now) {
        boolean same = asked == null ? closesAt == null : asked.equals(closesAt);
        if (same) {
            return;
        }
        if (closesAt != null && !closesAt.isAfter(now)) {
            throw NewsStepRefusedException.commentsClosed();
        }
        requireAhead(asked, now);
    }

    private static void requireAhead(Instant closing, Instant now) {
        if (closing != null && !closing.isAfter(now)) {
            throw new InvalidInputException("closesAt", "in_the_past");
        }
    }
}
