package ir.nazarkhahi.commentary.document.wording;

import ir.nazarkhahi.news.NewsNames;
import ir.nazarkhahi.commentary.document.Chapter;
import ir.nazarkhahi.commentary.document.CommentEntry;
import ir.nazarkhahi.commentary.document.Decision;
import ir.nazarkhahi.commentary.document.Figures;
import ir.nazarkhahi.commentary.document.Stances;
import ir.nazarkhahi.commentary.document.TitlePage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The title page's lines in words, the same in every format that people read. */
public final class Facts {

    public record Line(String name, String value) {}

    private static final char LEFT_TO_RIGHT_MARK = '\u200e';

    private Facts() {}

    /** What is not known is left out. */
    public static List<Line> of(TitlePage title, Words words) {
        List<Line> lines = new ArrayList<>();
        add(lines, words, NewsNames.isCode(title.code()) ? "newsCode" : "code", words.code(title.code()));
        add(lines, words, "kind", title.kind());
        add(lines, words, "office", title.office());
        add(lines, words, "legalBasis", title.legalBasis());
        add(lines, words, "opensAt", title.opensAt() == null ? null : words.moment(title.opensAt()));
        add(lines, words, "closesAt", title.closesAt() == null ? null : words.closing(title.closesAt()));
        add(lines, words, "madeAt", words.moment(title.madeAt()));
        if (title.letter() != null) {
            add(lines, words, "letter", title.letter().number() == null ? null : words.code(title.letter().number()));
            add(lines, words, "letterDate", title.letter().date() == null ? null : words.day(title.letter().date()));
            add(lines, words, "dueDate", title.letter().dueDate() == null ? null : words.day(title.letter().dueDate()));
        }
        add(lines, words, "recipients", String.join("، ", title.recipients()));
        return lines;
    }

    public static List<Line> ofDecision(Decision decision, Words words) {
        List<Line> lines = new ArrayList<>();
        add(lines, words, "decision", words.say(decision.sent() ? "decision.sent" : "decision.promulgated"));
        add(lines, words, "decision.number", decision.number() == null ? null : words.code(decision.number()));
        add(lines, words, "decision.date", decision.date() == null ? null : words.day(decision.date()));
        add(lines, words, "decision.effectiveDate", decision.effectiveDate() == null ? null : words.day(decision.effectiveDate()));
        add(lines, words, "decision.signatory", decision.signatory());
        add(lines, words, "decision.unchanged", decision.unchangedReason());
        return lines;
    }

    public static List<Line> ofFigures(Figures figures, Words words) {
        return List.of(
                new Line(words.say("figures.received"), words.number(figures.received())),
                new Line(words.say("figures.published"), words.number(figures.published())),
                new Line(words.say("figures.redacted"), words.number(figures.redacted())),
                new Line(words.say("figures.rejected"), words.number(figures.rejected())),
                new Line(words.say("figures.withdrawn"), words.number(figures.withdrawn())),
                new Line(words.say("figures.held"), words.number(figures.held())));
    }

    public static List<Line> ofStances(Stances stances, Words words) {
        return List.of(
                new Line(words.say("stance.SUPPORT"), words.number(stances.support())),
                new Line(words.say("stance.OPPOSE"), words.number(stances.oppose())),
                new Line(words.say("stance.AMEND"), words.number(stances.amend())),
                new Line(words.say("stance.NEUTRAL"), words.number(stances.neutral())),
                new Line(words.say("total"), words.number(stances.total())));
    }

    /** Ref, stance, moment and, if given, name and organisation: the line above a comment. */
    public static List<String> aboveComment(CommentEntry comment, Words words) {
        List<String> parts = new ArrayList<>();
        parts.add(words.code(comment.ref()));
        parts.add(words.say("stance." + comment.stance()));
        parts.add(comment.registered() == null ? words.moment(comment.receivedAt()) : words.dayOf(comment.receivedAt()));
        if (comment.publicName() != null && !comment.publicName().isBlank()) {
            parts.add(comment.publicName());
        }
        if (comment.organisation() != null && !comment.organisation().isBlank()) {
            parts.add(comment.organisation());
        }
        if (comment.registered() != null) {
            parts.add(registration(comment.registered(), words));
        }
        if (comment.earlierText() > 0) {
            parts.add(words.say("earlierText.of", words.number(comment.earlierText())));
        }
        if (!"PUBLISHED".equals(comment.state())) {
            parts.add(words.say("state." + comment.state()));
        }
        return parts;
    }

    /** «با نامه، ثبت‌شده از سوی …، دیررسیده». */
    public static String registration(CommentEntry.Registered registered, Words words) {
        String line = words.say("registered", words.say("channel." + registered.channel()), words.rightToLeft() ? registered.officeFa() : registered.officeEn());
        return registered.late() ? line + words.say("registered.late") : line;
    }

    /** «ماده ۱۲ ـ عنوان», or that it is about the whole text. */
    public static String headingOf(Chapter chapter, Words words) {
        if (chapter.isWhole()) {
            return words.say("whole");
        }
        return chapter.heading().isBlank() ? chapter.label() : chapter.label() + " ـ " + chapter.heading();
    }

    /** From where to where nobody has commented. */
    public static String silence(Outline.Part silent, Words words) {
        List<Chapter> chapters = silent.chapters();
        String first = place(chapters.get(0), words);
        return chapters.size() == 1 ? words.say("comments.none.one", first)
                : words.say("comments.none.range", first, place(chapters.get(chapters.size() - 1), words), words.number(chapters.size()));
    }

    /** The name, and the address where the name alone does not tell which one is meant: «تبصره» there are many of. */
    private static String place(Chapter chapter, Words words) {
        String name = words.quoted(headingOf(chapter, words));
        return chapter.eId().contains("__") ? name + " (" + LEFT_TO_RIGHT_MARK + chapter.eId() + LEFT_TO_RIGHT_MARK + ")" : name;
    }

    /** How many said the same, with the refs of as many as are printed. */
    public static String sameText(Groups.Group group, Words words) {
        String refs = group.others().stream().map(words::code).collect(Collectors.joining("، "));
        String line = words.say("same", words.number(group.first().groupSize())) + " " + words.code(group.first().ref()) + "، " + refs;
        return group.unprinted() == 0 ? line : line + " " + words.say("same.more", words.number(group.unprinted()));
    }

    private static void add(List<Line> lines, Words words, String name, String value) {
        if (value != null && !value.isBlank()) {
            lines.add(new Line(words.say(name), value));
        }
    }
}
