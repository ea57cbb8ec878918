package ir.nazarkhahi.comment.operator;

import ir.nazarkhahi.attachment.receive.ReceivedFile;
import ir.nazarkhahi.comment.file.ClaimedFiles;
import ir.nazarkhahi.comment.intake.CommentRules;
import ir.nazarkhahi.comment.intake.SubmitComment;
import ir.nazarkhahi.comment.intake.Windows;
import ir.nazarkhahi.comment.subject.CommentWindow;
import ir.nazarkhahi.consultation.ConsultationWindow;
import ir.nazarkhahi.gate.BrokenRuleException.Field;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.setting.Setting;
import ir.nazarkhahi.setting.Settings;
import ir.nazarkhahi.tracking.Channel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What a registration must keep to: the rules of every comment, a channel, and a day within the window. All that is broken is named at once. */
@ApplicationScoped
class RegistrationRules {
    static final String SCANS = "scans";

    @Inject
    private Windows windows;
    @Inject
    private ClaimedFiles files;
    @Inject
    private Settings settings;

    record Checked(SubmitComment comment, List<ReceivedFile> files) {}

    /** @throws InvalidInputException naming every field at fault */
    Checked check(RegisterComment asked, ConsultationWindow window, Instant now) {
        List<Field> broken = new ArrayList<>();
        Channel channel = tried(broken, () -> channel(asked.how().channel()));
        Instant at = tried(broken, () -> DateStamp.moment(channel, asked.how().arrivedOn(), window, now));
        SubmitComment comment = asked.arrived(at, channel);
        tried(broken, () -> {
            CommentRules.check(comment, (int) settings.number(window.officePath(), Setting.LONGEST_COMMENT), eId -> windows.provision(CommentWindow.of(window), eId).isPresent());
            return comment;
        });
        List<ReceivedFile> received = tried(broken, () -> files.check(asked.scans(), window.officePath()));
        if (!broken.isEmpty()) {
            throw new InvalidInputException(broken);
        }
        return new Checked(comment, received);
    }

    private static Channel channel(String name) {
        if (name == null || name.isBlank()) {
            throw new InvalidInputException("channel", "required");
        }
        return RegistrationService.CHANNELS.stream().filter(known -> known.name().equals(name)).findFirst()
                .orElseThrow(() -> new InvalidInputException("channel", "unknown_channel"));
    }

    /** @return null if a rule is broken, which is then among the others */
    private static <T> T tried(List<Field> broken, Supplier<T> rule) {
        try {
            return rule.get();
        } catch (InvalidInputException refused) {
            refused.fields().forEach(field -> broken.add(field.name().equals("attachments") ? new Field(SCANS, field.code()) : field));
            return null;
        }
    }
}
