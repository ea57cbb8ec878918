package ir.nazarkhahi.search.source;

import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.search.index.Entry;
import java.util.List;

/** A kind of document that follows from a consultation and is written anew whenever that changes. */
interface ConsultationPart {

    /** @param owner to be given to every entry */
    List<Entry> entries(ConsultationView consultation, String owner);
}
