package ir.nazarkhahi.notification.template;

import ir.nazarkhahi.gate.UseCase;
import ir.nazarkhahi.notification.OutboxView;
import ir.nazarkhahi.office.OfficeService;
import ir.nazarkhahi.setting.Setting;
import ir.nazarkhahi.setting.Settings;
import ir.nazarkhahi.text.Digits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A notice in words, as they hold now: for whoever sends it, and for the list of what waits. */
@ApplicationScoped
@UseCase
public class NoticeWords {
    @Inject
    private TemplateRepository texts;
    @Inject
    private Settings settings;
    @Inject
    private OfficeService offices;

    /** Empty if its template is none of ours. */
    public Optional<Message> of(OutboxView notice) {
        return NoticeTemplate.of(notice.template()).map(template -> filled(words(template, notice.locale()), notice.locale(), facts(notice.params())));
    }

    Message words(NoticeTemplate template, String language) {
        return texts.find(template, language).map(TemplateText::words).orElseGet(() -> OwnWords.of(template, language));
    }

    /** Digits of facts come out in those of the language. */
    Message filled(Message words, String language, Map<String, String> facts) {
        Locale locale = Locale.forLanguageTag(language);
        Map<String, String> values = new HashMap<>();
        facts.forEach((name, value) -> values.put(name, Digits.in(locale, value)));
        values.put(NoticeTemplate.SITE, settings.text(offices.root().path(), "en".equals(language) ? Setting.SITE_NAME_EN : Setting.SITE_NAME_FA));
        return Gaps.filled(words, values);
    }

    private static Map<String, String> facts(String params) {
        JsonObject object = Json.createReader(new StringReader(params)).readObject();
        Map<String, String> facts = new HashMap<>();
        object.keySet().forEach(name -> facts.put(name, object.getString(name, "")));
        return facts;
    }
}
