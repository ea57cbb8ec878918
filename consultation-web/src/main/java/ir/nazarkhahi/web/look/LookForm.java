package ir.nazarkhahi.web.look;

import ir.nazarkhahi.setting.look.Colour;
import ir.nazarkhahi.setting.look.EditLook;
import ir.nazarkhahi.setting.look.Look;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What is typed on the page of looks, and what can be said of its colours before they are saved. */
public class LookForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final HashMap<String, String> typed = new HashMap<>();

    void fill(Look look) {
        typed.putIfAbsent("nameFa", look.nameFa());
        typed.putIfAbsent("nameEn", look.nameEn());
        typed.putIfAbsent("accent", look.accent().hex());
        typed.putIfAbsent("onAccent", look.onAccent().hex());
    }

    EditLook asked() {
        return new EditLook(typed.get("nameFa"), typed.get("nameEn"), typed.get("accent"), typed.get("onAccent"));
    }

    /** Takes the colour of words that can be read on the accent and is most like the one typed. */
    void takeWords() {
        typed.put("onAccent", getNearestWords());
    }

    /** Takes the accent on which the words can be read and that is most like the one typed. */
    void takeAccent() {
        typed.put("accent", getNearestAccent());
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    public boolean isColoured() {
        return Colour.parse(typed.get("accent")).isPresent() && Colour.parse(typed.get("onAccent")).isPresent();
    }

    /** For the preview; the product's own where no colour is typed. */
    public String getAccent() {
        return Colour.parse(typed.get("accent")).map(Colour::hex).orElse("#0d4652");
    }

    public String getOnAccent() {
        return Colour.parse(typed.get("onAccent")).map(Colour::hex).orElse("#ffffff");
    }

    /** Cut and not rounded, so that what just fails does not look as if it passed. */
    public String getRatio() {
        return String.format(Locale.ROOT, "%.2f", Math.floor(words().contrast(ground()) * 100) / 100);
    }

    public boolean isReadable() {
        return words().isReadableOn(ground());
    }

    public String getNearestWords() {
        return words().nearestReadableOn(ground()).hex();
    }

    public String getNearestAccent() {
        return ground().nearestReadableOn(words()).hex();
    }

    private Colour ground() {
        return Colour.parse(getAccent()).orElseThrow();
    }

    private Colour words() {
        return Colour.parse(getOnAccent()).orElseThrow();
    }
}
