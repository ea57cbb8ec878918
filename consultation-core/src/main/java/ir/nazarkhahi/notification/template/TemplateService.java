package ir.nazarkhahi.notification.template;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.Permission;
import ir.nazarkhahi.audit.AuditTrail;
import ir.nazarkhahi.gate.BrokenRuleException.Field;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.gate.StaleException;
import ir.nazarkhahi.gate.UseCase;
import ir.nazarkhahi.text.BidiSafety;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Reads and changes the words of messages, for administrators of the whole. */
@ApplicationScoped
@UseCase
public class TemplateService {
    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_BODY = 5_000;
    private static final String SAMPLE = "1405-0012";

    @Inject
    private TemplateRepository texts;
    @Inject
    private NoticeWords words;
    @Inject
    private AuditTrail audit;

    public TemplateView find(Actor actor, NoticeTemplate template, Locale locale) {
        actor.requireEverywhere(Permission.ADMINISTER);
        Optional<TemplateText> said = texts.find(template, language(locale));
        return new TemplateView(template, language(locale), words.words(template, language(locale)), said.map(TemplateText::version).orElse(null));
    }

    /** With sample facts; nothing is saved. @throws InvalidInputException as on saving */
    public Message preview(Actor actor, NoticeTemplate template, Locale locale, Message asked) {
        actor.requireEverywhere(Permission.ADMINISTER);
        Message checked = checked(template, asked);
        return words.filled(checked, language(locale), Map.of(template.required().get(0), SAMPLE));
    }

    /**
     * These words hold for every message that is sent from now on.
     *
     * @param version that was read; null if they were the product's own
     * @throws StaleException if they were changed since
     * @throws InvalidInputException {@code placeholder_unknown} or {@code placeholder_missing} among others
     */
    public void save(Actor actor, NoticeTemplate template, Locale locale, Message asked, Integer version) {
        actor.requireEverywhere(Permission.ADMINISTER);
        Message checked = checked(template, asked);
        Optional<TemplateText> said = texts.find(template, language(locale));
        if (!Objects.equals(said.map(TemplateText::version).orElse(null), version)) {
            throw new StaleException();
        }
        TemplateText text = said.orElseGet(() -> new TemplateText(template, language(locale)));
        text.say(checked);
        if (said.isEmpty()) {
            texts.add(text);
        }
        audit.record(actor, "notice_template.save", "notice_template:" + template.key(), Map.of("language", language(locale)));
    }

    /** The product's own words hold again. Nothing happens if they do. */
    public void reset(Actor actor, NoticeTemplate template, Locale locale) {
        actor.requireEverywhere(Permission.ADMINISTER);
        texts.find(template, language(locale)).ifPresent(text -> {
            texts.remove(text);
            audit.record(actor, "notice_template.reset", "notice_template:" + template.key(), Map.of("language", language(locale)));
        });
    }

    /** A subject is one line: what follows a break would be a line of the head of a mail. */
    private static Message checked(NoticeTemplate template, Message asked) {
        Message clean = new Message(clean(asked.subject()).replaceAll("\\s+", " "), clean(asked.body()));
        List<Field> faults = new ArrayList<>();
        check("subject", clean.subject(), LONGEST_SUBJECT, faults);
        check("body", clean.body(), LONGEST_BODY, faults);
        if (!Gaps.unknown(new Message(clean.subject(), ""), template).isEmpty()) {
            faults.add(new Field("subject", "placeholder_unknown"));
        }
        if (!Gaps.unknown(new Message("", clean.body()), template).isEmpty()) {
            faults.add(new Field("body", "placeholder_unknown"));
        } else if (!Gaps.missing(clean, template).isEmpty()) {
            faults.add(new Field("body", "placeholder_missing"));
        }
        if (!faults.isEmpty()) {
            throw new InvalidInputException(faults);
        }
        return clean;
    }

    private static String clean(String typed) {
        return BidiSafety.strip(typed == null ? "" : typed.replace("\r\n", "\n")).strip();
    }

    private static void check(String field, String text, int longest, List<Field> faults) {
        if (BidiSafety.isBlank(text)) {
            faults.add(new Field(field, "required"));
        } else if (text.codePointCount(0, text.length()) > longest) {
            faults.add(new Field(field, "too_long"));
        }
    }

    private static String language(Locale locale) {
        return "en".equals(locale.getLanguage()) ? "en" : "fa";
    }
}
