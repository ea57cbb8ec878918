package ir.nazarkhahi.api.comment.operator;

import ir.nazarkhahi.attachment.FileClaim;
import ir.nazarkhahi.comment.intake.Author;
import ir.nazarkhahi.comment.operator.RegisterComment;
import ir.nazarkhahi.gate.once.OnceKey;
import java.util.List;
import java.util.Locale;

/**
 * A comment as a citizen gave it; all but channel, stance and text may be missing.
 *
 * @param channel LETTER, FAX, IN_PERSON or PHONE_LIVE
 * @param arrivedOn the day on its date stamp, Solar Hijri or Gregorian ({@code 1405-09-01}, {@code 2026-11-22}); missing for today
 * @param scans handles of files uploaded before; shown to staff alone until a moderator shows them
 * @param language {@code en}, else Persian: in which the author is answered
 */
public record NewRegistration(
        String channel, String arrivedOn, String provision, String stance, String text, String suggestedWording, String publicName, String organisation,
        String name, String email, String mobile, List<String> scans, String language) {

    RegisterComment on(String code, OnceKey once) {
        List<FileClaim> files = scans == null ? List.of() : scans.stream().map(handle -> new FileClaim(handle, null)).toList();
        return new RegisterComment(code, new RegisterComment.Words(provision, stance, text, suggestedWording), new Author(publicName, organisation, name, email, mobile),
                new RegisterComment.How(channel, arrivedOn), files, "en".equals(language) ? Locale.ENGLISH : new Locale("fa"), once);
    }

    @Override
    public String toString() {
        return "NewRegistration[unread]";
    }
}
