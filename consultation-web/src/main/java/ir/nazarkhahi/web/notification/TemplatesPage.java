package ir.nazarkhahi.web.notification;

import ir.nazarkhahi.notification.template.Gaps;
import ir.nazarkhahi.notification.template.Message;
import ir.nazarkhahi.notification.template.NoticeTemplate;
import ir.nazarkhahi.notification.template.TemplateService;
import ir.nazarkhahi.notification.template.TemplateView;
import ir.nazarkhahi.web.session.Attempt;
import ir.nazarkhahi.web.session.Me;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of one message in one language: changed, looked at with sample facts, given back to the product. */
@Named
@ViewScoped
public class TemplatesPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private TemplateService templates;
    @Inject
    private Me me;
    @Inject
    private Attempt attempt;

    private String template;
    private String language;
    private String subject;
    private String body;
    private TemplateView read;
    private Message preview;

    public void load() {
        template = NoticeTemplate.of(template).orElse(NoticeTemplate.COMMENT_RECEIVED).key();
        language = "en".equals(language) ? "en" : "fa";
        attempt.run(() -> {
            read = templates.find(me.actor(), chosen(), locale());
            subject = read.words().subject();
            body = read.words().body();
        });
    }

    /** Nothing is saved by it. */
    public void show() {
        preview = attempt.get(() -> templates.preview(me.actor(), chosen(), locale(), typed()));
    }

    public void save() {
        back(attempt.run(() -> templates.save(me.actor(), chosen(), locale(), typed(), read.version())));
    }

    public void reset() {
        back(attempt.run(() -> templates.reset(me.actor(), chosen(), locale())));
    }

    private void back(boolean done) {
        if (done) {
            attempt.done("saved", "/staff/admin/templates?template=" + template + "&language=" + language);
        }
    }

    private Message typed() {
        return new Message(subject == null ? "" : subject, body == null ? "" : body);
    }

    private NoticeTemplate chosen() {
        return NoticeTemplate.of(template).orElseThrow();
    }

    private Locale locale() {
        return Locale.forLanguageTag(language);
    }

    /** Gaps that are wrong or not there, as they are typed; for the sentence that says so. */
    public String getWrongGaps() {
        return Stream.concat(Gaps.unknown(typed(), chosen()).stream(), Gaps.missing(typed(), chosen()).stream()).collect(Collectors.joining(" "));
    }

    /** For the hint: {@code {code} {site}}. */
    public String getKnownGaps() {
        return gaps(chosen().known());
    }

    public String getRequiredGaps() {
        return gaps(chosen().required());
    }

    private static String gaps(List<String> names) {
        return names.stream().map(name -> "{" + name + "}").collect(Collectors.joining(" "));
    }

    public boolean isPersian() {
        return "fa".equals(language);
    }

    public NoticeTemplate[] getAll() {
        return NoticeTemplate.values();
    }

    /** Null if it may not be read. */
    public TemplateView getRead() {
        return read;
    }

    /** Null until it was asked for. */
    public Message getPreview() {
        return preview;
    }

    public String getTemplate() {
        return template;
    }

    public void setTemplate(String template) {
        this.template = template;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }
}
