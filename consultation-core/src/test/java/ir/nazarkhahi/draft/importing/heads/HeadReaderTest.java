package ir.nazarkhahi.draft.importing.heads;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.draft.importing.heads.Head.Certainty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Issue 2, point 4: Persian heads in figures and words, as typists really write them. */
class HeadReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "ماده ۱۲ـ متن | ARTICLE | 12", "ماده 1 - متن | ARTICLE | 1", "ماده ۱: متن | ARTICLE | 1", "ماده ۱. متن | ARTICLE | 1", "ماده ۱) متن | ARTICLE | 1", "ماده۱۲؛ متن | ARTICLE | 12",
        "ماده (۴) ـ متن | ARTICLE | 4", "ماده (۴) | ARTICLE | 4", "مادهٔ ۱ ـ متن | ARTICLE | 1", "ماده‌ی ۱- متن | ARTICLE | 1", "مـاده ۱ـ متن | ARTICLE | 1",
        "ماده‌۱ـ متن | ARTICLE | 1", "ماده\u00AD۱ـ متن | ARTICLE | 1", "ماده٣- متن | ARTICLE | 3", "مادة ٣ : متن | ARTICLE | 3", "ماده ۳ – متن | ARTICLE | 3",
        "ماده ۱۲ مکرر ـ متن | ARTICLE | 12 مکرر", "ماده ۱۲ مكرر- متن | ARTICLE | 12 مکرر", "ماده ۱۲ (مکرر) ـ متن | ARTICLE | 12 مکرر",
        "ماده ۱۲ مکرر (۲) ـ متن | ARTICLE | 12 مکرر 2", "ماده ۱۲ مکرر ۲- متن | ARTICLE | 12 مکرر 2", "ماده (۱۲ مکرر) ـ متن | ARTICLE | 12 مکرر",
        "ماده واحده ـ متن | ARTICLE | 1", "ماده‌واحده: متن | ARTICLE | 1", "مادة واحدة - متن | ARTICLE | 1", "ماده اول ـ متن | ARTICLE | 1",
        "ماده بیست و یکم: متن | ARTICLE | 21", "ماده یک- متن | ARTICLE | 1", "ماده سی‌ام ـ متن | ARTICLE | 30", "ماده یکصد و بیست و سوم ـ متن | ARTICLE | 123",
        "ماده ۵ (اصلاحی ۱۳۹۰/۰۱/۰۱) ـ متن | ARTICLE | 5", "  ماده ۵ - متن | ARTICLE | 5", "\u200Fماده ۵ - متن | ARTICLE | 5", "ماده شماره ۵ - متن | ARTICLE | 5",
        "فصل اول: کلیات | CHAPTER | 1", "فصل اول | CHAPTER | 1", "فصل سیزدهم ـ سایر | CHAPTER | 13", "فصل ۲- اهداف | CHAPTER | 2", "فصل اول کلیات | CHAPTER | 1",
        "بخش اول ـ کلیات | PART | 1", "باب سوم – در اموال | TITLE | 3", "کتاب دوم | BOOK | 2", "مبحث پنجم ـ شورا | SECTION | 5", "گفتار نخست: تعاریف | DISCOURSE | 1",
        "فصل صدم ـ پایان | CHAPTER | 100", "پیوست ۱: جدول | ANNEX | 1",
        "تبصره ۱ـ متن | NOTE | 1", "تبصره1: متن | NOTE | 1", "تبصره۲- متن | NOTE | 2", "تبصره (۳) ـ متن | NOTE | 3", "تبصره اول: متن | NOTE | 1",
        "تبصره ۲ مکرر ـ متن | NOTE | 2 مکرر", "بند الف ـ متن | CLAUSE | الف", "بند «ب»: متن | CLAUSE | ب", "بند (پ) - متن | CLAUSE | پ", "بند ۱ـ متن | CLAUSE | 1",
        "جزء ۱ـ متن | SUBCLAUSE | 1", "جزء (۲): متن | SUBCLAUSE | 2",
        "الف ـ متن | LETTER | الف", "الف) متن | LETTER | الف", "الفـ متن | LETTER | الف", "بـ متن | LETTER | ب", "ب- متن | LETTER | ب", "(پ) متن | LETTER | پ",
        "ه‍ ـ متن | LETTER | ه", "هـ) متن | LETTER | ه", "و ـ متن | LETTER | و", "ي) متن | LETTER | ی", "ك- متن | LETTER | ک",
        "۱ـ متن | NUMBER | 1", "۱) متن | NUMBER | 1", "1- متن | NUMBER | 1", "(۱) متن | NUMBER | 1", "۲ . متن | NUMBER | 2", "۱۲. متن | NUMBER | 12", "٣ـ متن | NUMBER | 3",
        "1-1- متن | NUMBER | 1-1", "۵ ـ۲ـ متن | NUMBER | 5-2", "1.2. متن | NUMBER | 1-2", "۱-۲-۳) متن | NUMBER | 1-2-3",
        "Article 1. Text | ARTICLE | 1", "Article IV: Text | ARTICLE | 4", "Chapter 2 - Aims | CHAPTER | 2", "(a) text | LETTER | a"})
    void recognises_heads_however_they_are_typed(String line, Keyword keyword, String number) {
        Head head = HeadReader.read(line).orElseThrow();

        assertThat(head.keyword()).isEqualTo(keyword);
        assertThat(head.number()).isEqualTo(number);
        assertThat(head.certainty()).isEqualTo(Certainty.FIRM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ماده (۴) این قانون لازم‌الاجرا است", "ماده ۴ قانون مدیریت خدمات کشوری", "ماده ۴ و ۵ این قانون", "ماده ۴، ۵ و ۶ لغو می‌شود",
        "تبصره ۲ این ماده", "تبصره ذیل ماده ۳", "فصل اول این قانون تنفیذ می‌شود", "بند الف ماده ۵"})
    void what_is_only_spoken_of_opens_nothing(String line) {
        assertThat(HeadReader.read(line)).satisfiesAnyOf(head -> assertThat(head).isEmpty(),
                head -> assertThat(head.orElseThrow().certainty()).isEqualTo(Certainty.REFERENCE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"۱۴۰۲/۹/۱۱", "۷/ ۹ /۱۴۰۲", "۱۰-۲۰ نفر", "10:30 شروع", "۱۲ نفر عضو", "۱.۵ درصد", "فصلنامه ۳ شماره", "کتابخانه اول", "ماده‌ای که", "تبصره‌های ماده",
        "بخش دولتی و غیردولتی", "ماده اولیه", "مواد ۱ و ۲", "و در صورت لزوم", "", "   ", "ـــ", "فصل اول: کلیات .............. ۳", "۱۴۰۲- سال"})
    void ordinary_lines_have_no_head(String line) {
        assertThat(HeadReader.read(line)).isEmpty();
    }

    @Test
    void a_note_without_a_number_may_begin_with_one() {
        Head head = HeadReader.read("تبصره ـ ۱۰ درصد اعتبارات").orElseThrow();

        assertThat(head.number()).isNull();
        assertThat("تبصره ـ ۱۰ درصد اعتبارات".substring(head.labelEnd())).isEqualTo("۱۰ درصد اعتبارات");
    }

    @Test
    void the_label_ends_where_the_text_begins() {
        String line = "ماده\u00AD۱ـ اختصارات";

        assertThat(line.substring(HeadReader.read(line).orElseThrow().labelEnd())).isEqualTo("اختصارات");
    }
}
