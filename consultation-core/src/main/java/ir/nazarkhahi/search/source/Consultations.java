package ir.nazarkhahi.search.source;

import ir.nazarkhahi.consultation.ConsultationService;
import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.search.index.Entry;
import ir.nazarkhahi.search.index.WordIndex;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;

/** Consultations with what follows from them. Their version rises with every change, in the same transaction. */
@ApplicationScoped
class Consultations implements Source {
    @Inject
    private ConsultationService consultations;
    @Inject
    @Any
    private Instance<ConsultationPart> parts;

    @Override
    public String name() {
        return "consultations";
    }

    @Override
    public Map<Long, Mark> marks() {
        return consultations.versions().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, version -> new Mark(version.getValue(), 0)));
    }

    @Override
    public Mark bring(long id, Mark known, WordIndex into) throws IOException {
        ConsultationView consultation = consultations.byId(id);
        into.removeOwned(owner(id));
        for (ConsultationPart part : parts) {
            for (Entry entry : part.entries(consultation, owner(id))) {
                into.put(entry);
            }
        }
        return new Mark(consultation.version(), 0);
    }

    @Override
    public void forget(long id, WordIndex from) throws IOException {
        from.removeOwned(owner(id));
    }

    private static String owner(long id) {
        return "consultation:" + id;
    }
}
