package ir.nazarkhahi.web.news.desk;

import ir.nazarkhahi.calendar.DateWords;
import ir.nazarkhahi.news.NewsView;
import ir.nazarkhahi.news.item.Approval;
import ir.nazarkhahi.news.item.Both;
import ir.nazarkhahi.news.item.EditNews;
import ir.nazarkhahi.news.item.NewsKind;
import ir.nazarkhahi.web.words.TypedMoment;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** An item as it stands in the form: texts by the name of their field. The last day of comments is a day, its end counts. */
final class TypedNews implements Serializable {
    private static final long serialVersionUID = 1L;

    private final HashMap<String, String> typed = new HashMap<>();

    Map<String, String> typed() {
        return typed;
    }

    boolean isEmpty() {
        return typed.isEmpty();
    }

    String office() {
        return typed.get("office");
    }

    void fill(NewsView item) {
        EditNews said = item.said();
        typed.put("office", item.office().code());
        typed.put("kind", said.kind().name());
        put("title", said.title());
        put("lead", said.lead());
        put("text", said.text());
        put("body", said.approval().body());
        put("basis", said.approval().basis());
        typed.put("session", said.approval().session());
        typed.put("approvedOn", said.approval().on() == null ? "" : DateWords.shortDate(said.approval().on(), Locale.ENGLISH));
        typed.put("closesAt", said.closesAt() == null ? "" : DateWords.shortDate(said.closesAt().minusMillis(1), Locale.ENGLISH));
    }

    EditNews asked() {
        NewsKind kind = Arrays.stream(NewsKind.values()).filter(one -> one.name().equals(typed.get("kind"))).findFirst().orElse(null);
        Approval approval = new Approval(both("body"), typed.get("session"), TypedMoment.day("approvedOn", typed.get("approvedOn")), both("basis"));
        return new EditNews(kind, both("title"), both("lead"), both("text"), approval, TypedMoment.endOf("closesAt", typed.get("closesAt")));
    }

    private void put(String field, Both said) {
        typed.put(field + "Fa", said.fa());
        typed.put(field + "En", said.en());
    }

    private Both both(String field) {
        return new Both(typed.get(field + "Fa"), typed.get(field + "En"));
    }
}
