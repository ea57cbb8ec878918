package ir.nazarkhahi.draft.importing.heads;

import ir.nazarkhahi.draft.importing.heads.Head.Certainty;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Looks for a head at the beginning of a line. */
public final class HeadReader {
    private static final String BULLETS = " *#•●▪◆";
    private static final String SEPARATORS = "-:.)؛";
    private static final int MOST_SEPARATORS = 4;
    private static final int SHORT_HEADING = 90;
    private static final int LONGEST_REMARK = 80;
    /** A line of a table of contents: dots, then a page. */
    private static final Pattern LEADER = Pattern.compile("[.…·]{4,} *[0-9]* *$");
    /** What follows when an article is spoken of rather than begun. */
    private static final Pattern REFERENCE = Pattern.compile("^(?:[،,؛/]|(?:این|آن|همین|همان|قانون|قوانین|آیین|آئین|اساسنامه|دستورالعمل|مصوبه|لایحه|تصویب|"
            + "موضوع|مذکور|فوق|یاد|اصلاحی|الحاقی|و|یا|تا|الی|از|به|با|بر|را|نیز|ماده|مواد|تبصره|بند|فصل|که|of|and|or|to|is|are|shall|in|under)(?![\\p{L}])).*");
    private static final Pattern DIVISION_REFERENCE = Pattern.compile("^(?:[،,/]|(?:این|آن|قانون|آیین|آئین|اساسنامه|دستورالعمل|مصوبه|موضوع|مذکور|فوق|و|تا|از|به|که|of|and|or|to)(?![\\p{L}])).*");

    private HeadReader() {}

    public static Optional<Head> read(String line) {
        Skeleton skeleton = Skeleton.of(line);
        String text = skeleton.text();
        Cursor cursor = new Cursor(text, 0);
        while (cursor.takeAny(BULLETS)) {
            continue;
        }
        if (cursor.atEnd() || LEADER.matcher(text).find()) {
            return Optional.empty();
        }
        Head head = byKeyword(text, cursor, skeleton);
        return Optional.ofNullable(head != null ? head : Items.read(cursor, skeleton));
    }

    private static Head byKeyword(String text, Cursor start, Skeleton skeleton) {
        for (Keyword keyword : Keyword.values()) {
            int end = keyword.endAt(text, start.at());
            if (end > 0) {
                Cursor cursor = new Cursor(text, end);
                Head head = worded(keyword, cursor, skeleton);
                if (head != null) {
                    return head;
                }
            }
        }
        return null;
    }

    private static Head worded(Keyword keyword, Cursor cursor, Skeleton skeleton) {
        if (!parted(cursor)) {
            return null;
        }
        if (keyword == Keyword.CLAUSE || keyword == Keyword.SUBCLAUSE) {
            return Items.worded(keyword, cursor, skeleton);
        }
        Numbering numbering = Numbering.read(cursor, keyword == Keyword.NOTE);
        boolean mayLack = keyword == Keyword.NOTE || keyword == Keyword.ANNEX;
        if (numbering == null && !mayLack) {
            return null;
        }
        remark(cursor);
        boolean separated = separators(cursor) > 0;
        String rest = cursor.rest();
        Certainty certainty = certainty(keyword, separated, numbering, rest);
        if (certainty == null) {
            return null;
        }
        return new Head(keyword, numbering == null ? null : numbering.number(), numbering == null ? List.of() : numbering.parts(),
                skeleton.origin(cursor.at()), certainty);
    }

    private static Certainty certainty(Keyword keyword, boolean separated, Numbering numbering, String rest) {
        if (separated || rest.isBlank()) {
            return Certainty.FIRM;
        }
        if (numbering == null) {
            return keyword == Keyword.NOTE ? Certainty.REFERENCE : null;
        }
        if (keyword.isDivision()) {
            boolean reference = DIVISION_REFERENCE.matcher(rest).matches();
            boolean heading = rest.length() <= SHORT_HEADING && !rest.stripTrailing().endsWith(".");
            return reference ? Certainty.REFERENCE : heading ? Certainty.FIRM : Certainty.BARE;
        }
        return REFERENCE.matcher(rest).matches() ? Certainty.REFERENCE : Certainty.BARE;
    }

    /** A keyword must end as a word does: «فصلنامه» is none. ZWNJ is gone by now, so number words may follow at once; so may «ی» of «ماده‌ی». */
    private static boolean parted(Cursor cursor) {
        if (cursor.here() == 'ی' && (cursor.rest() + " ").charAt(1) == ' ') {
            cursor.moveTo(cursor.at() + 1);
        }
        if (!cursor.hereIsLetter()) {
            return true;
        }
        return Numerals.at(cursor.rest(), 0) != null || cursor.rest().startsWith(Numbering.SINGLE);
    }

    /** «ماده ۵ (اصلاحی ۱۳۹۰/۱/۱) ـ»: a remark belongs to the head if a separator or the line's end follows it. */
    private static void remark(Cursor cursor) {
        Cursor ahead = cursor.copy();
        ahead.blanks();
        if (!ahead.take('(')) {
            return;
        }
        int close = ahead.rest().indexOf(')');
        if (close < 0 || close > LONGEST_REMARK) {
            return;
        }
        ahead.moveTo(ahead.at() + close + 1);
        Cursor after = ahead.copy();
        if (separators(after) > 0 || after.rest().isBlank()) {
            cursor.moveTo(ahead.at());
        }
    }

    /** Takes separators and the blanks around them; puts the cursor where the text begins. @return how many there were */
    static int separators(Cursor cursor) {
        int taken = 0;
        while (taken < MOST_SEPARATORS) {
            Cursor ahead = cursor.copy();
            ahead.blanks();
            if (!ahead.takeAny(SEPARATORS)) {
                break;
            }
            cursor.moveTo(ahead.at());
            taken++;
        }
        cursor.blanks();
        return taken;
    }
}
