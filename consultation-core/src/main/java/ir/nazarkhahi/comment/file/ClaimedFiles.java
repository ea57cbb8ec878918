package ir.nazarkhahi.comment.file;

import ir.nazarkhahi.attachment.ClaimRow;
import ir.nazarkhahi.attachment.FileClaim;
import ir.nazarkhahi.attachment.receive.AttachmentIntake;
import ir.nazarkhahi.attachment.receive.ReceivedFile;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.setting.Setting;
import ir.nazarkhahi.setting.Settings;
import ir.nazarkhahi.text.BidiSafety;
import ir.nazarkhahi.text.CodePoints;
import ir.nazarkhahi.text.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The files that a comment comes with. That none of them belongs to another is certain only in the transaction that writes. */
@ApplicationScoped
public class ClaimedFiles {
    private static final int LONGEST_DESCRIPTION = 500;

    @Inject
    private AttachmentIntake attachments;
    @Inject
    private Settings settings;

    /** @throws InvalidInputException if there are too many, or one of them is unknown, named twice or described at too great a length */
    public List<ReceivedFile> check(List<FileClaim> claims, String officePath) {
        if (claims.size() > settings.number(officePath, Setting.MOST_FILES)) {
            throw new InvalidInputException("attachments", "too_many_files");
        }
        List<ReceivedFile> received = new ArrayList<>();
        Set<Long> known = new HashSet<>();
        for (FileClaim claim : claims) {
            ReceivedFile file = attachments.find(claim.handle()).orElseThrow(() -> new InvalidInputException("attachments", "unknown_file"));
            if (!known.add(file.id())) {
                throw new InvalidInputException("attachments", "file_used");
            }
            if (CodePoints.count(claim.description()) > LONGEST_DESCRIPTION) {
                throw new InvalidInputException("attachments", "description_too_long");
            }
            received.add(file);
        }
        return received;
    }

    /** Those of one comment, in the order in which they were sent. */
    public static List<ClaimRow> rows(long commentId, List<FileClaim> claims, List<ReceivedFile> received) {
        List<ClaimRow> rows = new ArrayList<>();
        for (int i = 0; i < received.size(); i++) {
            rows.add(new ClaimRow(received.get(i).id(), commentId, i + 1, description(claims.get(i))));
        }
        return rows;
    }

    private static String description(FileClaim claim) {
        String said = claim.description();
        return said == null || BidiSafety.isBlank(said) ? null : PersonalData.mask(BidiSafety.strip(said).replace('\n', ' ').strip());
    }
}
