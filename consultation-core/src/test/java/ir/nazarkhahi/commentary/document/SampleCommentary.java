package ir.nazarkhahi.commentary.document;

import ir.nazarkhahi.text.Digits;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.LongStream;

/** A commentary of any size whose comments exist only while they are read, with all that citizens type in them. */
public final class SampleCommentary implements CommentaryDocument {
    static final Instant CLOSED = Instant.parse("2026-06-16T20:30:00Z");
    private static final String[] STANCES = {"SUPPORT", "OPPOSE", "AMEND", "NEUTRAL"};

    private final int provisions;
    private final long commentsPerProvision;
    private final boolean released;
    private final List<CommentEntry> own = new ArrayList<>();
    private long only;

    private SampleCommentary(int provisions, long commentsPerProvision, boolean released) {
        this.provisions = provisions;
        this.commentsPerProvision = commentsPerProvision;
        this.released = released;
    }

    public static SampleCommentary aCommentary(int provisions, long commentsPerProvision) {
        return new SampleCommentary(provisions, commentsPerProvision, false);
    }

    static SampleCommentary aReleasedCommentary(int provisions, long commentsPerProvision) {
        return new SampleCommentary(provisions, commentsPerProvision, true);
    }

    /** Nobody has commented on another provision than this one, nor summed it up. */
    SampleCommentary onlyOn(long provision) {
        only = provision;
        return this;
    }

    private boolean isSilent(long provision) {
        return only != 0 && only != provision;
    }

    /** Adds a comment on the whole with this text. */
    SampleCommentary with(String text) {
        return with(text, "PUBLISHED", null);
    }

    SampleCommentary with(String text, String state, String stateReason) {
        String ref = "1405-0012-9%05d".formatted(own.size());
        own.add(new CommentEntry(ref, "NEUTRAL", state, text, null, null, null, null, CLOSED.minusSeconds(60), stateReason, null, ref, 1, null));
        return this;
    }

    SampleCommentary withFile(String text, String name) {
        String ref = "1405-0012-9%05d".formatted(own.size());
        own.add(new CommentEntry(ref, "NEUTRAL", "PUBLISHED", text, null, null, null, null, CLOSED.minusSeconds(60), null, null, ref, 1, null,
                List.of(new CommentEntry.AttachedName(name, true, "00"))));
        return this;
    }

    /** Dated within the window, registered after it. */
    SampleCommentary registered(String text) {
        String ref = "1405-0012-9%05d".formatted(own.size());
        own.add(new CommentEntry(ref, "NEUTRAL", "PUBLISHED", text, null, null, null, null, CLOSED.minusSeconds(60), null, null, ref, 1, null, List.of(),
                new CommentEntry.Registered("LETTER", "دبیرخانه", "Secretariat", true), 0));
        return this;
    }

    /** Redacted a day after the window had closed. */
    SampleCommentary with(String text, String state, String stateReason, CommentEntry.Answer answer) {
        String ref = "1405-0012-9%05d".formatted(own.size());
        own.add(new CommentEntry(ref, "NEUTRAL", state, text, null, null, null, null, CLOSED.minusSeconds(60), stateReason, CLOSED.plusSeconds(86_400), ref, 1, answer));
        return this;
    }

    @Override
    public TitlePage title() {
        long total = provisions * commentsPerProvision + own.size();
        return new TitlePage("1405-0012", "لایحهٔ قانون بانک مرکزی جمهوری اسلامی ایران", "لایحه", "سازمان خصوصی‌سازی",
                "ماده ۹ تصویب‌نامهٔ حقوق شهروندی در نظام اداری", CLOSED.minusSeconds(31 * 86_400L), CLOSED, CLOSED.plusSeconds(86_400),
                new Figures(total, total, 0, 0, 0, 0), stances(total),
                "بیشتر نظرها به ماده ۱ می‌پردازند؛ بنگرید به 1405-0012-000001.\nمی‌خواهند «استقلال بانک» روشن‌تر گفته شود.",
                List.of("دفتر حقوقی", "معاونت توسعه"), new Letter("۱۲۳/۴۵-الف", LocalDate.of(2026, 7, 1)),
                released ? new Decision(true, "33529", LocalDate.of(2026, 8, 1), LocalDate.of(2026, 9, 1), "رئیس سازمان", null) : null);
    }

    @Override
    public List<Chapter> chapters() {
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(new Chapter(0, null, "", "", "", 0, stances(own.size()), ""));
        for (int i = 1; i <= provisions; i++) {
            chapters.add(new Chapter(i, "art_" + i, "ماده " + Digits.persian(Integer.toString(i)), i == 1 ? "تعاریف" : "", "در این قانون، اصطلاحات زیر در معانی مشروح مربوط به‌کار می‌روند: «شورای عالی» و هیأت‌های تخصصی (بند " + i + ").",
                    i % 5 == 0 ? 1 : 0, stances(isSilent(i) ? 0 : commentsPerProvision), !isSilent(i) && i % 2 == 1 ? "نظرها دربارهٔ ماده " + i + " کوتاه‌اند." : ""));
        }
        return chapters;
    }

    @Override
    public Iterator<CommentEntry> comments(Chapter chapter) {
        if (chapter.isWhole()) {
            return own.iterator();
        }
        return LongStream.range(0, isSilent(chapter.key()) ? 0 : commentsPerProvision).mapToObj(i -> comment(chapter.key(), i)).iterator();
    }

    /** Of every ten the first four are one text. */
    private CommentEntry comment(long provision, long i) {
        long number = (provision - 1) * commentsPerProvision + i + 1;
        boolean grouped = i % 10 < 4;
        String text = grouped ? "با این ماده موافقم؛ می‌بایست زودتر تصویب می‌شد. گروه " + i / 10
                : "نظر شمارهٔ " + number + ": لطفاً در ماده " + provision + " به‌جای «می‌تواند» نوشته شود «مکلف است»؛ زیرا اجرای قانون نباید به سلیقه واگذار شود. "
                        + "همچنین ۱۲٫۵ درصد یا 12.5% از سرمایه (بانک‌ها و مؤسسات اعتباری) باید ظرف ۳ ماه تأدیه شود.";
        String ref = ref(number);
        return new CommentEntry(ref, STANCES[(int) (i % 4)], "PUBLISHED", text, i % 3 == 0 ? "بانک مکلف است ظرف سه ماه گزارش دهد." : null,
                i % 5 == 0 ? "ظرف سه ماه" : null,
                i % 7 == 0 ? "سارا احمدی" : null, i % 11 == 0 ? "انجمن حسابداران" : null, CLOSED.minusSeconds(1_000_000 - i % 900_000), null, null,
                grouped ? ref(number - i % 10) : ref, grouped ? 4 : 1,
                released ? new CommentEntry.Answer("PARTLY", "با سیاست‌های کلی سازگار است.", "در تبصرهٔ ۲ آمد.") : null);
    }

    private static String ref(long number) {
        return "1405-0012-%06d".formatted(number);
    }

    private static Stances stances(long total) {
        return new Stances(total - 3 * (total / 4), total / 4, total / 4, total / 4);
    }
}
