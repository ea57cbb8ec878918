package ir.nazarkhahi.attachment.work;

import ir.nazarkhahi.attachment.FileState;
import ir.nazarkhahi.attachment.clean.Cleaned;
import ir.nazarkhahi.text.PersonalData;
import java.time.Duration;

/**
 * What became of a file.
 *
 * @param reason null if it is shown
 * @param cleaned null if there is no copy that may be seen
 * @param again after how long it is looked at once more; null for never
 */
record Outcome(FileState state, String reason, Cleaned cleaned, Duration again) {

    /** What holds personal data in its words is for a moderator to decide: a file cannot be shown in part. */
    static Outcome cleaned(Cleaned cleaned) {
        boolean personal = cleaned.text() != null && !cleaned.text().equals(PersonalData.mask(cleaned.text()));
        return personal ? new Outcome(FileState.HELD, "personal_data", cleaned, null) : new Outcome(FileState.CLEANED, null, cleaned, null);
    }

    static Outcome held(String reason) {
        return new Outcome(FileState.HELD, reason, null, null);
    }

    static Outcome heldUntil(String reason, Duration again) {
        return new Outcome(FileState.HELD, reason, null, again);
    }

    static Outcome infected() {
        return new Outcome(FileState.REJECTED, "virus", null, null);
    }

    /** What staff put on record is shown by a moderator or not at all. */
    Outcome forStaff() {
        return state == FileState.CLEANED ? new Outcome(FileState.HELD, "scan", cleaned, null) : this;
    }

    /** Without personal data; null if nothing can be read. */
    String text() {
        return cleaned == null ? null : PersonalData.mask(cleaned.text());
    }
}
