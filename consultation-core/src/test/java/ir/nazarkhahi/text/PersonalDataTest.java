package ir.nazarkhahi.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** OB-10, design §4: three copies of a text. */
class PersonalDataTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "0499370899", "۰۴۹۹۳۷۰۸۹۹", "049-937089-9",
        "09121234567", "۰۹۱۲ ۱۲۳ ۴۵۶۷", "+98 912 123 4567", "00989121234567",
        "۰۹۱۲ - ۳۴۵ - ۶۷۸۹", "(0912) 345 6789", "+98 (912) 345-67-89", "+98 (0)912 345 6789", "0912  345  6789", "0912\u200D3456789", "𝟎𝟗𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗", "٠٩١٢/٣٤٥/٦٧٨٩",
        "ali.reza+1@example.com", "نام@مثال.ایران",
        "6037-9911-1111-1112", "۶۰۳۷۹۹۱۱۱۱۱۱۱۱۱۲",
        "IR062960000000100324200001", "ir06 2960 0000 0010 0324 2000 01", "06-2960-0000-0010-0324-2000-01",
        "02188089901", "۰۲۱-۸۸۰۸۹۹۰۱", "(021) 8808 9901", "+98 21 88 08 99 01", "٠٣١٣٦٢٤٥٥٦٦", "4111 1111 1111 1111", "a＠example.ir",
    })
    void personal_data_cannot_be_read_any_more(String personal) {
        assertThat(PersonalData.mask("شماره من " + personal + " است، " + personal)).isEqualTo("شماره من «…» است، «…»");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "ماده ۱۲ قانون مصوب 1402/03/30", "0499370898", "شماره 1127128", "داخلی 88089901", "02912345678", "1000000000000008", "6037991111111114", "IR072960000000100324200001", "مبلغ 250000000000 ریال", "@", "a@b",
    })
    void other_numbers_stay(String text) {
        assertThat(PersonalData.mask(text)).isEqualTo(text);
    }

    @Test
    void no_text_stays_no_text() {
        assertThat(PersonalData.mask(null)).isNull();
        assertThat(PersonalData.mask("")).isEmpty();
    }

    @Test
    void it_is_known_what_was_taken_out() {
        PersonalData.Masked masked = PersonalData.masked("۰۹۱۲۱۲۳۴۵۶۷ یا a@b.ir، ولی نه ۱۲۳");

        assertThat(masked.text()).isEqualTo("«…» یا «…»، ولی نه ۱۲۳");
        assertThat(PersonalData.kinds(masked.found())).containsExactlyInAnyOrder(PersonalData.Kind.MOBILE, PersonalData.Kind.EMAIL);
        assertThat(PersonalData.kinds(PersonalData.masked("سال ۱۴۰۵").found())).isEmpty();
    }

    @Property
    void every_valid_national_id_is_found_wherever_it_stands(@ForAll @IntRange(min = 1, max = 999_999_998) int first) {
        Assume.that(first % 111_111_111 != 0);
        String id = withCheckDigit("%09d".formatted(first));

        assertThat(NationalId.parse(Digits.persian(id))).hasValue(id);
        assertThat(PersonalData.mask("کد ملی:" + id + "؛")).isEqualTo("کد ملی:«…»؛");
    }

    @Property
    void a_wrong_check_digit_is_no_national_id(@ForAll @IntRange(min = 1, max = 999_999_999) int first, @ForAll @IntRange(min = 1, max = 9) int off) {
        String id = withCheckDigit("%09d".formatted(first));

        assertThat(NationalId.isValid(id.substring(0, 9) + (id.charAt(9) - '0' + off) % 10)).isFalse();
    }

    @Test
    void ten_equal_digits_are_no_national_id_but_the_ones() {
        for (char digit = '0'; digit <= '9'; digit++) {
            assertThat(NationalId.isValid(String.valueOf(digit).repeat(10))).isEqualTo(digit == '1');
        }
        assertThat(NationalId.isValid("499370899")).as("a lost leading zero is not guessed").isFalse();
        assertThat(NationalId.isValid(null)).isFalse();
    }

    private static String withCheckDigit(String nine) {
        int sum = 0;
        for (int place = 10; place >= 2; place--) {
            sum += place * Character.digit(nine.charAt(10 - place), 10);
        }
        return nine + (sum % 11 < 2 ? sum % 11 : 11 - sum % 11);
    }
}
