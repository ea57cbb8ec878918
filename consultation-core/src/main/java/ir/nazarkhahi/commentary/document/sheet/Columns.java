package ir.nazarkhahi.commentary.document.sheet;

import ir.nazarkhahi.commentary.document.Chapter;
import ir.nazarkhahi.commentary.document.CommentEntry;
import ir.nazarkhahi.commentary.document.wording.Facts;
import ir.nazarkhahi.commentary.document.wording.Words;
import java.util.Arrays;
import java.util.List;

/** The columns of the comments' table, the same in every format of rows. */
class Columns {
    private static final List<String> KEYS = List.of(
            "ref", "eId", "provision", "stance", "state", "text", "suggestedWording", "publicName", "organisation",
            "receivedAt", "receivedAt.utc", "stateReason", "group", "groupSize", "disposition", "reason", "answer", "addendum", "markedWords", "attachments", "registration", "earlierText");

    private final Words words;

    Columns(Words words) {
        this.words = words;
    }

    List<String> heads() {
        return KEYS.stream().map(words::say).toList();
    }

    /** In the order of the heads; null where there is nothing. */
    List<String> row(Chapter chapter, CommentEntry comment) {
        CommentEntry.Answer answer = comment.answer();
        return Arrays.asList(
                comment.ref(), chapter.eId(), Facts.headingOf(chapter, words),
                words.say("stance." + comment.stance()), words.say("state." + comment.state()),
                comment.text(), comment.suggestedWording(), comment.publicName(), comment.organisation(),
                plain(words.moment(comment.receivedAt())), comment.receivedAt().toString(), comment.stateReason(),
                comment.group(), Long.toString(comment.groupSize()),
                answer == null ? null : words.say("disposition." + answer.disposition()),
                answer == null ? null : answer.reason(),
                answer == null ? null : answer.answer(),
                comment.addendumAt() == null ? null : plain(words.moment(comment.addendumAt())), comment.markedWords(),
                comment.fileNames(), comment.registered() == null ? null : Facts.registration(comment.registered(), words),
                comment.earlierText() == 0 ? null : Integer.toString(comment.earlierText()));
    }

    /** Marks of direction help on a page and hinder in a cell. */
    static String plain(String text) {
        return text.replace("\u200e", "");
    }
}
