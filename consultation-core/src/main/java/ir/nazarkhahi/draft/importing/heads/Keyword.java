package ir.nazarkhahi.draft.importing.heads;

import ir.nazarkhahi.draft.structure.ProvisionType;

/** The words that heads begin with, divisions from the outside in. */
public enum Keyword {
    ANNEX(ProvisionType.PART, "پیوست", "ضمیمه", "annex", "appendix", "schedule"),
    BOOK(ProvisionType.BOOK, "کتاب", "جلد", "book"),
    PART(ProvisionType.PART, "بخش", "part"),
    PORTION(ProvisionType.PART, "قسمت"),
    TITLE(ProvisionType.PART, "باب", "title"),
    CHAPTER(ProvisionType.CHAPTER, "فصل", "chapter"),
    SECTION(ProvisionType.SECTION, "مبحث", "section"),
    DISCOURSE(ProvisionType.SECTION, "گفتار"),
    ARTICLE(ProvisionType.ARTICLE, "ماده", "article"),
    PRINCIPLE(ProvisionType.ARTICLE, "اصل"),
    NOTE(ProvisionType.NOTE, "تبصره", "note"),
    CLAUSE(ProvisionType.CLAUSE, "بند", "clause"),
    SUBCLAUSE(ProvisionType.SUBCLAUSE, "جزء", "جز"),
    /** «الف ـ»: no word, a letter. */
    LETTER(ProvisionType.CLAUSE),
    /** «۱ـ»: no word, a number. */
    NUMBER(ProvisionType.SUBCLAUSE);

    private final ProvisionType type;
    private final String[] words;

    Keyword(ProvisionType type, String... words) {
        this.type = type;
        this.words = words;
    }

    public ProvisionType type() {
        return type;
    }

    public boolean isDivision() {
        return compareTo(ARTICLE) < 0;
    }

    public boolean isArticle() {
        return this == ARTICLE || this == PRINCIPLE;
    }

    /** An item of a list, with or without its word. */
    public boolean isItem() {
        return compareTo(NOTE) > 0;
    }

    /** @return where the word ends that stands at the place, or -1 */
    int endAt(String text, int start) {
        for (String word : words) {
            if (text.startsWith(word, start)) {
                return start + word.length();
            }
        }
        return -1;
    }
}
