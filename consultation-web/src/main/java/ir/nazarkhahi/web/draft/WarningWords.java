package ir.nazarkhahi.web.draft;

import ir.nazarkhahi.draft.importing.result.ImportWarning;
import ir.nazarkhahi.draft.structure.ProvisionType;
import ir.nazarkhahi.web.session.Attempt;
import ir.nazarkhahi.web.words.Shown;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;

/** The sentences for what an import was not sure of. */
@Named
@RequestScoped
public class WarningWords {
    @Inject
    private Attempt attempt;
    @Inject
    private Shown show;

    /** The sentence for a warning; its arguments fill the gaps. */
    public String of(ImportWarning warning) {
        return show.digits(attempt.sentence("import_" + warning.code(), warning.args().stream().map(this::word).toList()));
    }

    public String type(ProvisionType type) {
        return attempt.sentence("type_" + type.name());
    }

    private String word(String argument) {
        boolean type = Arrays.stream(ProvisionType.values()).anyMatch(known -> known.name().equals(argument));
        return type ? attempt.sentence("type_" + argument) : argument;
    }
}
