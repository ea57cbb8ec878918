package ir.nazarkhahi.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.nazarkhahi.gate.BrokenRuleException;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.news.item.Approval;
import ir.nazarkhahi.news.item.Both;
import ir.nazarkhahi.news.item.EditNews;
import ir.nazarkhahi.news.item.NewsKind;
import ir.nazarkhahi.news.item.NewsState;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** PS-06, PS-19: the life of an item. */
class NewsItemTest {
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final Instant CLOSING = NOW.plus(Duration.ofDays(14));
    private static final Both TITLE = new Both("سامانهٔ تازه", "A new system");
    private static final Both TEXT = new Both("از فردا باز است.", "It opens tomorrow.");

    @Test
    void a_draft_needs_a_title_in_one_language_alone() {
        NewsItem item = draft();

        item.say(said(new Both("سامانهٔ تازه", ""), Both.NOTHING, null), NOW);

        assertThat(item.titleFa).isEqualTo("سامانهٔ تازه");
        assertThatThrownBy(() -> item.say(said(Both.NOTHING, TEXT, null), NOW)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void what_is_not_said_in_both_languages_is_not_published() {
        NewsItem item = draft();
        item.say(said(TITLE, new Both("از فردا باز است.", ""), null), NOW);

        assertThatThrownBy(() -> item.publish(NOW)).isInstanceOfSatisfying(InvalidInputException.class,
                refused -> assertThat(refused.fields()).extracting(BrokenRuleException.Field::name).containsExactly("textEn"));
        assertThat(item.state).isEqualTo(NewsState.DRAFT);
    }

    @Test
    void a_strategy_says_who_approved_it_in_which_session_when_and_by_what_right() {
        EditNews bare = new EditNews(NewsKind.STRATEGY, TITLE, null, TEXT, null, null);
        Approval approval = new Approval(new Both("کمیتهٔ توسعهٔ دولت الکترونیک", "E-Government Development Committee"), "۵۷", LocalDate.of(2019, 3, 4),
                new Both("مادهٔ ۹ تصویب‌نامه", "Article 9 of the decree"));

        assertThat(bare.missing()).containsExactly("bodyFa", "bodyEn", "basisFa", "basisEn", "session", "approvedOn");
        assertThat(new EditNews(NewsKind.STRATEGY, TITLE, null, TEXT, approval, null).missing()).isEmpty();
        assertThat(new EditNews(NewsKind.NEWS, TITLE, null, TEXT, approval, null).approval()).isEqualTo(Approval.NONE);
    }

    @Test
    void it_is_published_once_and_withdrawn_once() {
        NewsItem item = published(null);

        assertCode("news_published", () -> item.publish(NOW));
        item.withdraw("نادرست بود", NOW);
        assertThat(item.isPublic()).isTrue();
        assertCode("news_withdrawn", () -> item.withdraw("دوباره", NOW));
        assertCode("news_withdrawn", () -> item.say(said(TITLE, TEXT, null), NOW));
        assertCode("news_not_published", () -> draft().withdraw("نادرست", NOW));
    }

    @Test
    void closed_comments_are_never_opened_again_and_an_end_lies_ahead() {
        NewsItem item = published(CLOSING);

        item.say(said(TITLE, TEXT, CLOSING.plusSeconds(60)), NOW);
        assertThat(item.closesAt).isEqualTo(CLOSING.plusSeconds(60));
        assertThatThrownBy(() -> item.say(said(TITLE, TEXT, NOW), NOW)).isInstanceOf(InvalidInputException.class);
        Instant after = CLOSING.plusSeconds(60);
        assertCode("news_comments_closed", () -> item.say(said(TITLE, TEXT, null), after));
        item.say(said(TITLE, new Both("تصحیح شد.", "Corrected."), CLOSING.plusSeconds(60)), after);
        assertThat(item.textEn).isEqualTo("Corrected.");
    }

    @Test
    void what_is_public_stays_complete() {
        NewsItem item = published(null);

        assertThatThrownBy(() -> item.say(said(TITLE, new Both("", "Only English"), null), NOW)).isInstanceOf(InvalidInputException.class);
    }

    private static NewsItem draft() {
        return new NewsItem(1L << 50, "N1405-0001", 1, "/1/", NOW);
    }

    private static NewsItem published(Instant closing) {
        NewsItem item = draft();
        item.say(said(TITLE, TEXT, closing), NOW);
        item.publish(NOW);
        return item;
    }

    private static EditNews said(Both title, Both text, Instant closing) {
        return new EditNews(NewsKind.NEWS, title, null, text, null, closing);
    }

    private static void assertCode(String code, Runnable step) {
        assertThatThrownBy(step::run).isInstanceOfSatisfying(BrokenRuleException.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
