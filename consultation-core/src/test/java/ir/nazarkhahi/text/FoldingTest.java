package ir.nazarkhahi.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** XC-07. */
class FoldingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "علي|علی", "كتاب|کتاب", "نامهٔ|نامه", "نامۀ|نامه", "مسئلة|مسئله", "تـــهران|تهران", "بُزرگیِ|بزرگی",
        "ماده ۱۲|ماده 12", "ماده ١٢|ماده ۱۲", "ماده۱۲|ماده ۱۲", "می‌شود|می شود", "می\u00ADشود|می‌شود", "ﻻزم|لازم",
        "سلاممممم|سلام", "( سلام )|(سلام)", "«متن»|\"متن\"", "BANK|bank", "چیست؟|چیست ?", "10٫5|۱۰.۵",
    })
    void what_a_reader_takes_for_the_same_folds_to_the_same(String one, String other) {
        assertThat(Folding.fold(one)).isEqualTo(Folding.fold(other)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "بخشش، لازم نیست|بخشش لازم نیست", "1000|10", "Article III|Article I", "سال|مال", "آن|ان", "الله|اله",
    })
    void what_differs_for_a_reader_stays_different(String one, String other) {
        assertThat(Folding.fold(one)).isNotEqualTo(Folding.fold(other));
    }

    @Property
    void folding_twice_changes_nothing_more(@ForAll String text) {
        assertThat(Folding.fold(Folding.fold(text))).isEqualTo(Folding.fold(text));
    }

    @Property
    void folded_text_has_no_space_at_its_ends_and_never_two(@ForAll String text) {
        assertThat(Folding.fold(text)).doesNotStartWith(" ").doesNotEndWith(" ").doesNotContain("  ");
    }

    @Test
    void no_text_folds_to_nothing() {
        assertThat(Folding.fold(null)).isEmpty();
        assertThat(Folding.fold(" \u200C\u00AD\u200F\n")).isEmpty();
    }
}
