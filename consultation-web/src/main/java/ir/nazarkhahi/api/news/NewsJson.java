package ir.nazarkhahi.api.news;

import ir.nazarkhahi.news.NewsView;
import ir.nazarkhahi.news.item.Both;
import ir.nazarkhahi.news.item.NewsKind;
import ir.nazarkhahi.news.picture.Picture;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An item; of a withdrawn one title and reason are left.
 *
 * @param status OPEN while comments are taken, CLOSED afterwards, WITHDRAWN
 * @param office code of an office
 * @param closesAt first instant at which no comments are taken any more; null for no end
 * @param approval of a strategy; else null
 * @param textVersion SHA-256 of what is published, as receipts of comments name it
 */
public record NewsJson(String code, NewsKind kind, String status, String office, Words title, Words lead, Words text, Approved approval, Instant publishedAt,
        Instant changedAt, Instant closesAt, Instant withdrawnAt, String withdrawalReason, String textVersion, List<PictureJson> pictures) {

    public record Words(String fa, String en) {
        static Words of(Both said) {
            return new Words(said.fa(), said.en());
        }
    }

    public record Approved(Words body, String session, LocalDate on, Words legalBasis) {}

    /** @param address as a path */
    public record PictureJson(String address, String type, Integer width, Integer height, Words alt) {}

    static NewsJson of(NewsView item, Instant now, List<Picture> pictures) {
        boolean gone = item.isWithdrawn();
        String status = gone ? "WITHDRAWN" : item.takesCommentsAt(now) ? "OPEN" : "CLOSED";
        return new NewsJson(item.code(), item.said().kind(), status, item.office().code(), Words.of(item.said().title()),
                gone ? null : Words.of(item.said().lead()), gone ? null : Words.of(item.said().text()), gone ? null : approved(item),
                item.publishedAt(), item.changedAt(), item.said().closesAt(), item.withdrawnAt(), item.withdrawalReason(), item.wordingHash(),
                gone ? List.of() : pictures.stream().filter(Picture::isShown).map(picture -> picture(item, picture)).toList());
    }

    private static Approved approved(NewsView item) {
        return item.said().kind() != NewsKind.STRATEGY ? null : new Approved(Words.of(item.said().approval().body()), item.said().approval().session(),
                item.said().approval().on(), Words.of(item.said().approval().basis()));
    }

    private static PictureJson picture(NewsView item, Picture picture) {
        return new PictureJson("/files/" + item.code() + "/" + picture.number(), picture.file().format().mediaType(), picture.file().width(), picture.file().height(), Words.of(picture.alt()));
    }
}
