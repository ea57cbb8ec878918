package ir.nazarkhahi.web.session;

import ir.nazarkhahi.gate.BrokenRuleException;
import ir.nazarkhahi.gate.StaleException;
import ir.nazarkhahi.web.route.Place;
import ir.nazarkhahi.web.words.Shown;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Does what a button asks for and turns a broken rule into words: beside the field of the same id, or above the page.
 * What was typed stays, because the page is shown again as it was sent.
 */
@RequestScoped
public class Attempt {
    private static final String ERRORS = "ir.nazarkhahi.web.words.errors";
    private static final String WORDS = "ir.nazarkhahi.web.words.staff";

    @Inject
    private Place place;
    @Inject
    private Shown show;
    @Inject
    private LastChange lastChange;

    /** @return whether no rule was broken */
    public boolean run(Runnable work) {
        return get(() -> {
            work.run();
            return Boolean.TRUE;
        }) != null;
    }

    /** @return what the work gives; null if a rule was broken */
    public <T> T get(Supplier<T> work) {
        try {
            return work.get();
        } catch (BrokenRuleException rule) {
            tell(rule, null);
            return null;
        }
    }

    /** As {@link #run}, and if somebody was faster, says who, by what the audit trail knows of the subject. */
    public boolean run(String subject, Runnable work) {
        try {
            work.run();
            return true;
        } catch (BrokenRuleException rule) {
            tell(rule, subject);
            return false;
        }
    }

    /** Goes to an address with a word of success that is shown there. */
    public void done(String word, String path) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(ResourceBundle.getBundle(WORDS, place.getLocale()).getString(word)));
        place.go(path);
    }

    /** A word of success on the answer itself, for what is shown on the answer to the button and on no other page. */
    public void done(String word) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(ResourceBundle.getBundle(WORDS, place.getLocale()).getString(word)));
    }

    /** The sentence for a code of a broken rule; one for all that have none. */
    public String sentence(String code) {
        ResourceBundle errors = ResourceBundle.getBundle(ERRORS, place.getLocale());
        try {
            return errors.getString(code);
        } catch (MissingResourceException unknown) {
            return show.words(errors.getString("other_rule"), code);
        }
    }

    /** The same with gaps filled. */
    public String sentence(String code, List<String> arguments) {
        return new MessageFormat(sentence(code).replace("'", "''"), Locale.ROOT).format(arguments.toArray());
    }

    private void tell(BrokenRuleException rule, String subject) {
        rule.fields().forEach(field -> say(clientId(field), sentence(field.code())));
        if (rule instanceof StaleException && subject != null) {
            say(null, lastChange.inWords(subject));
        } else if (rule.fields().isEmpty() || rule.fields().stream().anyMatch(field -> clientId(field) == null)) {
            say(null, sentence(rule.code()));
        }
    }

    private static void say(String clientId, String sentence) {
        FacesContext.getCurrentInstance().addMessage(clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
    }

    /** Where a page asks for one thing and sends it as items of a list, the field is the one of that name within the item. */
    private static String clientId(BrokenRuleException.Field field) {
        String name = field.name();
        return clientId(name.startsWith("items[") ? name.substring(name.lastIndexOf('.') + 1) : name);
    }

    /** The client id of the component with that id, wherever it is shown; null if the page shows none. */
    private static String clientId(String id) {
        FacesContext faces = FacesContext.getCurrentInstance();
        String[] found = new String[1];
        if (faces.getViewRoot() != null) {
            faces.getViewRoot().visitTree(VisitContext.createVisitContext(faces, null, Set.of(VisitHint.SKIP_UNRENDERED)), (context, component) -> match(component, id, found, faces));
        }
        return found[0];
    }

    private static VisitResult match(UIComponent component, String id, String[] found, FacesContext faces) {
        if (!id.equals(component.getId())) {
            return VisitResult.ACCEPT;
        }
        found[0] = component.getClientId(faces);
        return VisitResult.COMPLETE;
    }
}
