package ir.nazarkhahi.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Which files are imported by a job (issue 3, point 1)")
class ImportSettingsTest {
    private final ImportSettings settings = new ImportSettings(10_000, 1_000);

    @Test
    void large_ones_and_packed_ones_sooner() {
        assertThat(settings.takesLong(file("ماده", 1_000))).isFalse();
        assertThat(settings.takesLong(file("ماده", 1_001))).isTrue();
        assertThat(settings.takesLong(file("%PDF-1.7", 250))).isFalse();
        assertThat(settings.takesLong(file("%PDF-1.7", 251))).isTrue();
        assertThat(settings.takesLong(file("PK", 251))).isTrue();
    }

    @Test
    void what_is_refused_anyway_waits_for_no_job() {
        assertThat(settings.takesLong(null)).isFalse();
        assertThat(settings.takesLong(new byte[0])).isFalse();
        assertThat(settings.takesLong(file("ماده", 10_001))).isFalse();
    }

    @Test
    void reading_tells_how_far_it_is() {
        List<Integer> told = new ArrayList<>();

        settings.importer().read("x", "ماده ۱ـ متن.\nماده ۲ـ متن.\n".getBytes(StandardCharsets.UTF_8), told::add);

        assertThat(told).isNotEmpty().isSorted().allMatch(percent -> percent >= 0 && percent <= 90);
    }

    private static byte[] file(String start, int size) {
        byte[] bytes = Arrays.copyOf(start.getBytes(StandardCharsets.UTF_8), size);
        Arrays.fill(bytes, Math.min(size, start.getBytes(StandardCharsets.UTF_8).length), size, (byte) 'x');
        return bytes;
    }
}
