package ir.nazarkhahi.office;

import java.util.Arrays;
import java.util.Comparator;

/** Depth first by id: as text, {@code /1/10/} would come before {@code /1/2/}. */
final class TreeOrder {
    static final Comparator<OfficeView> BY_PATH =
            Comparator.comparing(office -> ids(office.path()), Arrays::compare);

    private TreeOrder() {}

    private static long[] ids(String path) {
        return Arrays.stream(path.split("/")).filter(part -> !part.isEmpty()).mapToLong(Long::parseLong).toArray();
    }
}
