package ir.nazarkhahi.notification.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Issue 3, point 11: words of messages with named gaps. */
class NoticeTemplateTest {
    private static final Pattern ENQUEUED = Pattern.compile("to(?:Holders|Citizen|Staff)\\([^;]*?\"([a-z_]+\\.[a-z_]+)\"");

    @Test
    void every_message_has_words_in_both_languages_that_may_be_saved() {
        for (NoticeTemplate template : NoticeTemplate.values()) {
            for (String language : new String[] {"fa", "en"}) {
                Message words = OwnWords.of(template, language);
                assertThat(Gaps.unknown(words, template)).as(template + " " + language).isEmpty();
                assertThat(Gaps.missing(words, template)).as(template + " " + language).isEmpty();
                assertThat(words.subject()).doesNotContain("\n").hasSizeLessThan(200);
            }
            assertThat(OwnWords.of(template, "en").subject()).matches("[\\p{ASCII}]+");
        }
    }

    @Test
    void every_notice_in_the_code_is_a_known_template() throws IOException {
        Set<String> enqueued = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/ir/nazarkhahi"))) {
            for (Path source : sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                ENQUEUED.matcher(Files.readString(source)).results().forEach(found -> enqueued.add(found.group(1)));
            }
        }

        assertThat(enqueued).hasSizeGreaterThan(5).allSatisfy(name -> assertThat(NoticeTemplate.of(name)).as(name).isPresent());
    }

    @Test
    void a_gap_that_nothing_fills_and_a_lonely_brace_are_unknown() {
        assertThat(Gaps.unknown(new Message("{cod} {code", "{} {Code} {site} {code}}"), NoticeTemplate.HAND_OVER_COPIED)).containsExactly("{cod}", "{", "{}", "{Code}", "}");
        assertThat(Gaps.unknown(new Message("{code}", "{site}"), NoticeTemplate.HAND_OVER_COPIED)).isEmpty();
        assertThat(Gaps.unknown(new Message("{code}", ""), NoticeTemplate.COMMENT_RECEIVED)).containsExactly("{code}");
    }

    @Test
    void what_must_be_told_may_stand_in_subject_or_body() {
        assertThat(Gaps.missing(new Message("x", "{site}"), NoticeTemplate.HAND_OVER_COPIED)).containsExactly("{code}");
        assertThat(Gaps.missing(new Message("{code}", "x"), NoticeTemplate.HAND_OVER_COPIED)).isEmpty();
    }

    @Test
    void facts_are_filled_in_once_and_as_they_are() {
        Message filled = Gaps.filled(new Message("{code} {code}", "{site} {other}"), Map.of("code", "{site}$1\\", "site", "ما"));

        assertThat(filled).isEqualTo(new Message("{site}$1\\ {site}$1\\", "ما {other}"));
    }
}
