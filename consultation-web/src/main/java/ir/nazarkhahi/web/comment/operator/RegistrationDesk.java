package ir.nazarkhahi.web.comment.operator;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.attachment.FileClaim;
import ir.nazarkhahi.comment.file.CommentUploads;
import ir.nazarkhahi.comment.intake.Author;
import ir.nazarkhahi.comment.operator.RegisterComment;
import ir.nazarkhahi.comment.operator.Registered;
import ir.nazarkhahi.comment.operator.RegistrationService;
import ir.nazarkhahi.comment.operator.ScanUploads;
import ir.nazarkhahi.gate.BrokenRuleException;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.gate.once.OnceKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Hands what was typed and chosen at the desk to the services. */
@ApplicationScoped
class RegistrationDesk {
    private static final String SCANS = "scans";

    @Inject
    private RegistrationService registrations;
    @Inject
    private ScanUploads uploads;

    /** @return the handle of the file, good for one registration */
    String keep(Actor actor, String code, Part scan) {
        OnceKey once = OnceKey.of("/staff/register/" + code, "staff:" + actor.id(), UUID.randomUUID().toString(), new byte[0]);
        try (InputStream content = scan.getInputStream()) {
            return uploads.receive(actor, code, new CommentUploads.NewFile(once.scope(), scan.getSubmittedFileName(), content)).handle();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (BrokenRuleException refused) {
            throw new InvalidInputException(SCANS, refused.fields().isEmpty() ? refused.code() : refused.fields().get(0).code());
        }
    }

    /** @param typed by the names of the fields @param scans handles @param key drawn when the form was shown: sent twice, it is registered once */
    record Form(Map<String, String> typed, List<String> scans, String key, Locale locale) {}

    Registered register(Actor actor, String code, Form form) {
        Map<String, String> typed = form.typed();
        byte[] body = (new TreeMap<>(typed) + String.join(",", form.scans())).getBytes(StandardCharsets.UTF_8);
        return registrations.register(actor, new RegisterComment(code,
                new RegisterComment.Words(typed.get("provision"), typed.get("stance"), typed.get("text"), typed.get("suggestedWording")),
                new Author(typed.get("publicName"), typed.get("organisation"), typed.get("name"), typed.get("email"), typed.get("mobile")),
                new RegisterComment.How(typed.get("channel"), typed.get("arrivedOn")), form.scans().stream().map(handle -> new FileClaim(handle, null)).toList(), form.locale(),
                OnceKey.of("/staff/register/" + code, "staff:" + actor.id(), form.key(), body)));
    }
}
