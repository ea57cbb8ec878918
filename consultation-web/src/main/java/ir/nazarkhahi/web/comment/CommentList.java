package ir.nazarkhahi.web.comment;

import ir.nazarkhahi.comment.CommentFilter;
import ir.nazarkhahi.comment.CommentQueries;
import ir.nazarkhahi.comment.PublishedComment;
import ir.nazarkhahi.comment.Stance;
import ir.nazarkhahi.comment.StanceCount;
import ir.nazarkhahi.gate.Page;
import ir.nazarkhahi.web.consultation.PageNumber;
import ir.nazarkhahi.web.consultation.Pager;
import java.util.Arrays;
import java.util.List;

/** One page of the comments on a provision, on the whole of a consultation, or on an item of news, with the ways to the others. */
public final class CommentList {
    static final int SIZE = 50;

    private final Asked asked;
    private final Page<PublishedComment> found;
    private final List<StanceCount> counts;

    /** As it stands in the address: what makes no sense narrows nothing. Any of it may be null. */
    public record Asked(String stance, String sort, String page) {}

    private CommentList(Asked asked, Page<PublishedComment> found, List<StanceCount> counts) {
        this.asked = asked;
        this.found = found;
        this.counts = counts;
    }

    /** @param provisionId {@link CommentFilter#ON_THE_WHOLE} for those on no provision */
    public static CommentList read(CommentQueries comments, long subjectId, long provisionId, Asked asked) {
        Stance stance = Arrays.stream(Stance.values()).filter(one -> one.name().equals(asked.stance())).findFirst().orElse(null);
        List<StanceCount> counts = comments.counts(subjectId).stream()
                .filter(count -> provisionId == (count.provisionId() == null ? CommentFilter.ON_THE_WHOLE : count.provisionId())).toList();
        return new CommentList(asked, comments.published(new CommentFilter(subjectId, provisionId, stance), Sorting.of(asked.sort()).order(), PageNumber.of(asked.page()), SIZE), counts);
    }

    public Page<PublishedComment> getFound() {
        return found;
    }

    public Pager getPager() {
        return Pager.of(found).with("stance", asked.stance()).with("sort", asked.sort());
    }

    /** The same comments in other orders. */
    public List<Sorting.Choice> getOrders() {
        return Sorting.of(asked.sort()).choices(asked.stance());
    }

    /** All stances or one, in the order that was chosen: the part of the address behind the question mark. */
    public String narrowed(Stance one) {
        return Sorting.of(asked.sort()).query(one == null ? null : one.name());
    }

    public Stance[] getStances() {
        return Stance.values();
    }

    public String getStance() {
        return asked.stance();
    }

    public long count(Stance one) {
        return counts.stream().filter(count -> count.stance() == one).mapToLong(StanceCount::shown).sum();
    }

    public long getTotal() {
        return counts.stream().mapToLong(StanceCount::shown).sum();
    }
}
