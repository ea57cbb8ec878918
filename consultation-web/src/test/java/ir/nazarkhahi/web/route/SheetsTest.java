package ir.nazarkhahi.web.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sheets of the pages: one typeface, one guard against motion, in every page (issue 3, point 12). */
class SheetsTest {
    private static final Path WEBAPP = Path.of("src/main/webapp");

    @Test
    void every_page_with_a_head_of_its_own_has_the_typeface_and_with_it_the_guard() throws IOException {
        List<Path> heads = files(".xhtml").filter(page -> read(page).contains("<!DOCTYPE html>")).toList();

        assertThat(heads).hasSizeGreaterThan(3).allSatisfy(page -> assertThat(read(page)).as(page.toString()).contains("/template/typeface.xhtml"));
        assertThat(read(WEBAPP.resolve("assets/parts/typeface.css"))).containsPattern("prefers-reduced-motion: reduce\\) \\{\\s*\\*,[^}]*animation: none !important;\\s*transition: none !important;");
    }

    /** Two would be two typefaces to wait for, or one that moves the words when it comes. */
    @Test
    void the_typeface_is_declared_in_one_place_and_never_swapped() throws IOException {
        assertThat(files(".css").filter(sheet -> read(sheet).contains("@font-face")).map(sheet -> sheet.getFileName().toString())).containsExactly("typeface.css");
        assertThat(files(".css").filter(sheet -> read(sheet).contains("font-display: swap"))).isEmpty();
    }

    /** A script that scrolls or moves asks first; a sheet's motion is stopped by the guard. */
    @Test
    void scripts_move_smoothly_only_for_those_who_like_it() throws IOException {
        assertThat(files(".js").filter(script -> read(script).contains("'smooth'") || read(script).contains(".animate("))).isNotEmpty()
                .allSatisfy(script -> assertThat(read(script)).as(script.toString()).contains("prefers-reduced-motion"));
    }

    private static Stream<Path> files(String ending) throws IOException {
        return Files.walk(WEBAPP).filter(file -> file.toString().endsWith(ending));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
