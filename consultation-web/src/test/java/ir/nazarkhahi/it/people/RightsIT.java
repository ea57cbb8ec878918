package ir.nazarkhahi.it.people;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.Grant;
import ir.nazarkhahi.access.Permission;
import ir.nazarkhahi.access.PermissionDeniedException;
import ir.nazarkhahi.access.Role;
import ir.nazarkhahi.account.trail.AuditQuestion;
import ir.nazarkhahi.account.trail.AuditReading;
import ir.nazarkhahi.comment.author.AuthorService;
import ir.nazarkhahi.comment.intake.Author;
import ir.nazarkhahi.comment.moderation.ModerationService;
import ir.nazarkhahi.comment.operator.RegisterComment;
import ir.nazarkhahi.comment.operator.RegistrationService;
import ir.nazarkhahi.comment.rule.EditRule;
import ir.nazarkhahi.comment.rule.RuleService;
import ir.nazarkhahi.commentary.CommentaryService;
import ir.nazarkhahi.commentary.conclusion.ConclusionService;
import ir.nazarkhahi.commentary.disposition.DispositionService;
import ir.nazarkhahi.commentary.document.DocumentFormat;
import ir.nazarkhahi.commentary.export.ExportService;
import ir.nazarkhahi.commentary.handover.HandOverService;
import ir.nazarkhahi.commentary.handover.ProposeHandOver;
import ir.nazarkhahi.commentary.summary.SummaryService;
import ir.nazarkhahi.consultation.ConsultationService;
import ir.nazarkhahi.consultation.PublicationService;
import ir.nazarkhahi.consultation.conclusion.Conclusion;
import ir.nazarkhahi.consultation.plan.ConsultationPlan;
import ir.nazarkhahi.draft.DraftService;
import ir.nazarkhahi.gate.BrokenRuleException;
import ir.nazarkhahi.gate.once.OnceKey;
import ir.nazarkhahi.identity.IdentityField;
import ir.nazarkhahi.it.HeldWords;
import ir.nazarkhahi.news.NewsService;
import ir.nazarkhahi.news.item.EditNews;
import ir.nazarkhahi.news.item.NewsKind;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@DisplayName("Every cell of the table in docs/roles.md, done and not only said (F.11)")
class RightsIT {
    private static final String HELD = "متن ممنوع‌نما";
    private static final Conclusion CONCLUSION = new Conclusion(null, LocalDate.now(), null, null);

    @Inject
    private ClosedConsultations closed;
    @Inject
    private DraftService drafts;
    @Inject
    private ConsultationService consultations;
    @Inject
    private NewsService news;
    @Inject
    private RegistrationService registrations;
    @Inject
    private PublicationService publication;
    @Inject
    private CommentaryService commentary;
    @Inject
    private ExportService exports;
    @Inject
    private SummaryService summaries;
    @Inject
    private HandOverService handOvers;
    @Inject
    private DispositionService dispositions;
    @Inject
    private ConclusionService conclusions;
    @Inject
    private ModerationService moderation;
    @Inject
    private AuthorService authors;
    @Inject
    private AuditReading trail;
    @Inject
    private RuleService rules;
    /** The words are said where the administrators' page says them: further down they would win over the installation's. */

    @Test
    void each_role_may_do_what_its_cells_say_and_nothing_else() throws Exception {
        String code = withAHeldComment();
        Map<Permission, Consumer<Actor>> actions = actions(code);
        List<String> wrong = new ArrayList<>();

        for (Role role : Role.values()) {
            actions.forEach((permission, action) -> {
                if (mayDo(action, held(role)) != role.may(permission)) {
                    wrong.add(role + " × " + permission + " is not " + role.may(permission));
                }
            });
        }

        assertThat(actions).containsOnlyKeys(Permission.values());
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_held_comment_is_read_neither_in_the_commentary_nor_in_its_files_by_whom_the_table_denies_it() throws Exception {
        String code = withAHeldComment();

        assertThat(file(held(Role.LEGAL_OFFICER), code)).contains(HELD);
        assertThat(file(held(Role.DRAFTER), code)).contains(code + "-000001").doesNotContain(HELD);
    }

    private Map<Permission, Consumer<Actor>> actions(String code) {
        long draft = consultations.byCode(code).draftId();
        Map<Permission, Consumer<Actor>> actions = new EnumMap<>(Permission.class);
        actions.put(Permission.ADMINISTER, actor -> rules.add(actor, "/", EditRule.words("", "")));
        actions.put(Permission.NEWS_WRITE, actor -> news.add(actor, "root", new EditNews(NewsKind.NEWS, null, null, null, null, null)));
        actions.put(Permission.DRAFT_WRITE, actor -> drafts.revise(actor, draft, -1, List.of()));
        actions.put(Permission.CONSULTATION_PROPOSE, actor -> consultations.plan(actor, draft, ConsultationPlan.ofKind("NO_SUCH_KIND")));
        actions.put(Permission.CONSULTATION_APPROVE, actor -> publication.withdraw(actor, code, ""));
        actions.put(Permission.COMMENT_READ_WORKING_COPY, actor -> readHeld(actor, code));
        actions.put(Permission.COMMENT_MODERATE, actor -> moderation.find(actor, code + "-000001"));
        actions.put(Permission.COMMENT_REGISTER, actor -> registrations.register(actor, nothing(code)));
        actions.put(Permission.COMMENTARY_READ, actor -> commentary.read(actor, code));
        actions.put(Permission.COMMENTARY_WRITE, actor -> summaries.save(actor, code, List.of()));
        actions.put(Permission.HAND_OVER_PROPOSE, actor -> handOvers.propose(actor, code, new ProposeHandOver(null, null, null, null)));
        actions.put(Permission.HAND_OVER_APPROVE, actor -> handOvers.approve(actor, code, 0));
        actions.put(Permission.DISPOSITION_WRITE, actor -> dispositions.put(actor, code, List.of()));
        actions.put(Permission.CONCLUSION_PROPOSE, actor -> conclusions.propose(actor, code, CONCLUSION));
        actions.put(Permission.CONCLUSION_APPROVE, actor -> conclusions.approve(actor, code, 0));
        actions.put(Permission.IDENTITY_READ, actor -> authors.read(actor, code + "-000001", IdentityField.EMAIL, "آزمون"));
        actions.put(Permission.AUDIT_READ, actor -> trail.slice(actor, AuditQuestion.ALL, null, 1));
        return actions;
    }

    private static RegisterComment nothing(String code) {
        return new RegisterComment(code, new RegisterComment.Words(null, null, null, null), Author.UNNAMED, new RegisterComment.How(null, null), List.of(), Locale.ENGLISH,
                OnceKey.of("rights-it", "nobody", UUID.randomUUID().toString(), new byte[0]));
    }

    /** Any other refusal comes after the right was found. */
    private static boolean mayDo(Consumer<Actor> action, Actor actor) {
        try {
            action.accept(actor);
            return true;
        } catch (PermissionDeniedException denied) {
            return false;
        } catch (BrokenRuleException later) {
            return true;
        }
    }

    /** The moderator reads in the queue, where it is a matter of that right too; the others in the commentary. */
    private void readHeld(Actor actor, String code) {
        boolean moderates = actor.may(Permission.COMMENT_MODERATE, "/");
        boolean read = moderates ? moderation.find(actor, code + "-000001").text().contains(HELD)
                : commentary.groups(actor, code, "art_1", 0, 20).items().stream().anyMatch(group -> group.text().contains(HELD));
        if (!read) {
            throw new PermissionDeniedException(Permission.COMMENT_READ_WORKING_COPY);
        }
    }

    private String file(Actor actor, String code) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exports.prepare(actor, code, DocumentFormat.CSV, Locale.ENGLISH).writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private String withAHeldComment() throws Exception {
        try (HeldWords words = HeldWords.everywhere(rules, "ممنوع‌نما")) {
            return closed.with(HELD);
        }
    }

    private static Actor held(Role role) {
        return new Actor(9_200 + role.ordinal(), role.name(), Actor.Kind.STAFF, List.of(new Grant(role, "/")), false);
    }
}
