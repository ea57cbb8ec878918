package ir.nazarkhahi.search.find;

import ir.nazarkhahi.consultation.ConsultationStatus;
import ir.nazarkhahi.consultation.Stage;
import ir.nazarkhahi.search.index.Fields;
import ir.nazarkhahi.search.index.Sight;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Turns what a question is narrowed by into a filter; who asks is always a part of it. */
final class Narrowing {
    private Narrowing() {}

    static Query filter(IndexSearcher searcher, Question question, Instant now) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(visible(question.eyes()), Occur.FILTER);
        if (!question.types().isEmpty()) {
            List<BytesRef> types = question.types().stream().map(type -> new BytesRef(type.name())).toList();
            all.add(new TermInSetQuery(Fields.TYPE, types), Occur.FILTER);
        }
        addTerm(all, Fields.OFFICE, question.officePath());
        addTerm(all, Fields.KIND, question.kind());
        addTerm(all, Fields.STANCE, question.stance());
        if (question.from() != null || question.before() != null) {
            all.add(LongPoint.newRangeQuery(Fields.DATE, question.from() == null ? Long.MIN_VALUE : question.from().toEpochMilli(),
                    question.before() == null ? Long.MAX_VALUE : question.before().toEpochMilli() - 1), Occur.FILTER);
        }
        if (!question.statuses().isEmpty()) {
            all.add(LongPoint.newSetQuery(Fields.CONSULTATION, consultations(searcher, question.statuses(), now)), Occur.FILTER);
        }
        return all.build();
    }

    /** A status is the consultation's alone, and moves with the clock; so what belongs to it is asked for by the consultation. */
    private static long[] consultations(IndexSearcher searcher, Set<ConsultationStatus> statuses, Instant now) throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        statuses.forEach(status -> any.add(standing(status, now.toEpochMilli()), Occur.SHOULD));
        return searcher.search(any.build(), new Owners());
    }

    /** The same rule as {@link ConsultationStatus#at}, in the index's words. */
    private static Query standing(ConsultationStatus status, long now) {
        return switch (status) {
            case PLANNED -> new BooleanQuery.Builder().add(stage(Stage.PLANNED), Occur.SHOULD)
                    .add(published(LongPoint.newRangeQuery(Fields.OPENS, now + 1, Long.MAX_VALUE), now), Occur.SHOULD).build();
            case OPEN -> published(LongPoint.newRangeQuery(Fields.OPENS, Long.MIN_VALUE, now), now);
            case CLOSED -> new BooleanQuery.Builder().add(stage(Stage.PUBLISHED), Occur.FILTER)
                    .add(LongPoint.newRangeQuery(Fields.CLOSES, Long.MIN_VALUE, now), Occur.FILTER).build();
            default -> stage(Stage.valueOf(status.name()));
        };
    }

    private static Query published(Query opening, long now) {
        return new BooleanQuery.Builder().add(stage(Stage.PUBLISHED), Occur.FILTER).add(opening, Occur.FILTER)
                .add(LongPoint.newRangeQuery(Fields.CLOSES, now + 1, Long.MAX_VALUE), Occur.FILTER).build();
    }

    private static Query stage(Stage stage) {
        return new TermQuery(new Term(Fields.STAGE, stage.name()));
    }

    static Query visible(Question.Eyes eyes) {
        Query everybody = new TermQuery(new Term(Fields.SIGHT, Sight.PUBLIC.name()));
        if (!eyes.seeMore()) {
            return everybody;
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder().add(everybody, Occur.SHOULD);
        addSight(any, Sight.PLANNED, eyes.planned());
        addSight(any, Sight.HELD, eyes.held());
        return any.build();
    }

    private static void addSight(BooleanQuery.Builder any, Sight sight, List<String> offices) {
        if (!offices.isEmpty()) {
            any.add(new BooleanQuery.Builder().add(new TermQuery(new Term(Fields.SIGHT, sight.name())), Occur.FILTER)
                    .add(offices(offices), Occur.FILTER).build(), Occur.SHOULD);
        }
    }

    /** The system's offices are {@code /}: above every root, so it needs no term. */
    private static Query offices(List<String> paths) {
        return paths.contains("/") ? new MatchAllDocsQuery()
                : new TermInSetQuery(Fields.OFFICE, paths.stream().map(BytesRef::new).collect(Collectors.toList()));
    }

    private static void addTerm(BooleanQuery.Builder all, String field, String value) {
        if (value != null && !value.isBlank()) {
            all.add(new TermQuery(new Term(field, value)), Occur.FILTER);
        }
    }
}
