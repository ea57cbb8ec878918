package ir.nazarkhahi.draft.structure;

/**
 * What a provision is in its text, from the outside in. The order is the usual nesting; texts break it, so only
 * {@link #isDivision()} is relied on.
 */
public enum ProvisionType {
    /** All that stands before the first head: letter, title, reasons. */
    PREAMBLE("preamble"),
    /** کتاب */
    BOOK("book"),
    /** بخش, باب, قسمت, پیوست */
    PART("part"),
    /** فصل */
    CHAPTER("chp"),
    /** مبحث, گفتار, and headings without a number between articles */
    SECTION("sec"),
    /** ماده, or اصل where a text has no ماده */
    ARTICLE("art"),
    /** تبصره */
    NOTE("note"),
    /** بند: a lettered item, or whatever calls itself بند */
    CLAUSE("cl"),
    /** جزء: a numbered item */
    SUBCLAUSE("scl"),
    /** Text without a head of its own, after other provisions have begun. */
    PARAGRAPH("para");

    private final String abbreviation;

    ProvisionType(String abbreviation) {
        this.abbreviation = abbreviation;
    }

    /** What eIds call it, after the naming convention of Akoma Ntoso. */
    public String abbreviation() {
        return abbreviation;
    }

    /** Whether it groups articles rather than saying something itself. */
    public boolean isDivision() {
        return this == BOOK || this == PART || this == CHAPTER || this == SECTION;
    }
}
