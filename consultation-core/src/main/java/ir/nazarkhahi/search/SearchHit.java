package ir.nazarkhahi.search;

import ir.nazarkhahi.comment.Stance;
import ir.nazarkhahi.consultation.ConsultationStatus;
import java.time.Instant;
import java.util.List;

/**
 * One document that was found.
 *
 * @param code of the consultation, or of the item of news
 * @param place eId of a provision, ref of a comment; empty for what is the consultation's own
 * @param title what it is called, found words marked; empty for a comment
 * @param about the consultation's title, where the title is another; of news the English title; otherwise empty
 * @param extract of the text, around the found words
 * @param date opening, arrival or conclusion; null if there is none
 * @param status of a consultation at the moment of asking; null for all else
 * @param stance of a comment; null for all else
 * @param restricted whether not everybody finds it
 */
public record SearchHit(DocumentKind type, String code, String place, List<Span> title, String about, List<Span> extract, Instant date,
        ConsultationStatus status, Stance stance, boolean restricted) {

    public SearchHit {
        title = List.copyOf(title);
        extract = List.copyOf(extract);
    }

    /** Where everybody reads it, without language. Of what is restricted, where it will be. */
    public String path() {
        return switch (type) {
            case CONSULTATION -> "/consultations/" + code;
            case PROVISION -> "/consultations/" + code + "/provisions/" + place;
            case COMMENT -> "/comments/" + place;
            case OUTCOME -> "/consultations/" + code + "/outcome";
            case NEWS -> "/news/" + code;
        };
    }
}
