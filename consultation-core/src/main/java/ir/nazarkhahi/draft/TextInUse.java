package ir.nazarkhahi.draft;

/** Whether the public reads a draft's text, so that it changes no more but by the revision; the room of consultations knows. */
public interface TextInUse {

    boolean isPublished(long draftId);
}
