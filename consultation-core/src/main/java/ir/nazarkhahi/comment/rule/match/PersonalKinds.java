package ir.nazarkhahi.comment.rule.match;

import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.text.PersonalData;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Personal data that were taken out of the words at the door: only their kind is known afterwards. */
public final class PersonalKinds implements Condition {
    private final Set<PersonalData.Kind> kinds;

    /** @param listed names of kinds; blank for all */
    public PersonalKinds(String listed) {
        kinds = EnumSet.noneOf(PersonalData.Kind.class);
        Arrays.stream(listed.split("[,،\\s]+")).filter(name -> !name.isBlank()).forEach(name -> kinds.add(kind(name)));
        if (kinds.isEmpty()) {
            kinds.addAll(EnumSet.allOf(PersonalData.Kind.class));
        }
    }

    @Override
    public Optional<String> find(Examined comment) {
        if (comment.personal() == 0) {
            return Optional.empty();
        }
        String found = PersonalData.kinds(comment.personal()).stream().filter(kinds::contains).map(Enum::name).collect(Collectors.joining(", "));
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    private static PersonalData.Kind kind(String name) {
        try {
            return PersonalData.Kind.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new InvalidInputException("terms", "unknown_personal_kind");
        }
    }
}
