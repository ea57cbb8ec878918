package ir.nazarkhahi.consultation.conclusion;

import java.util.List;

/** Something that must be so before a consultation may be concluded; rooms above implement it. */
public interface ConclusionCondition {

    /** What is in the way, one stable code each ({@code comments_without_disposition}); empty if nothing is. */
    List<String> obstacles(long consultationId);
}
