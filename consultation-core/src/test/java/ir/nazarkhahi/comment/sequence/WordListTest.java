package ir.nazarkhahi.comment.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordListTest {

    @Test
    void finds_whole_words_and_phrases_in_any_spelling() {
        WordList list = new WordList("دزد، كلاه برداری\nspam");

        assertThat(list.firstIn("این آقای دُزد!")).contains("دزد");
        assertThat(list.firstIn("کلاه\u200cبرداري است")).isPresent();
        assertThat(list.firstIn("Buy SPAM.")).contains("spam");
    }

    @Test
    void leaves_words_alone_that_only_contain_one() {
        assertThat(new WordList("دزد").firstIn("دزدانه نیست")).isEmpty();
    }

    @Test
    void an_empty_list_holds_nothing() {
        assertThat(new WordList("").firstIn("هر چه")).isEmpty();
        assertThat(new WordList(" ،، \n").firstIn("هر چه")).isEmpty();
    }
}
