package ir.nazarkhahi.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TreeOrderTest {

    @Test
    void children_follow_their_parent_and_ten_comes_after_two() {
        List<String> ordered = Stream.of("/1/10/", "/1/2/", "/1/", "/1/2/11/", "/1/3/")
                .map(path -> new OfficeView(0, path, null, path, OfficeKind.UNIT, path, path, List.of(), 0))
                .sorted(TreeOrder.BY_PATH).map(OfficeView::path).toList();

        assertThat(ordered).containsExactly("/1/", "/1/2/", "/1/2/11/", "/1/3/", "/1/10/");
    }
}
