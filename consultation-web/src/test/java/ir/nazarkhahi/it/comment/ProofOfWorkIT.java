package ir.nazarkhahi.it.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.nazarkhahi.api.guard.ProofOfWork;
import ir.nazarkhahi.comment.intake.Arrival;
import ir.nazarkhahi.comment.intake.Author;
import ir.nazarkhahi.comment.intake.Intake;
import ir.nazarkhahi.comment.intake.SubmitComment;
import ir.nazarkhahi.comment.receipt.Receipt;
import ir.nazarkhahi.calendar.LegalClock;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.gate.once.OnceKey;
import ir.nazarkhahi.gate.once.ProofUsedException;
import ir.nazarkhahi.gate.once.UsedProof;
import ir.nazarkhahi.it.Api;
import ir.nazarkhahi.tracking.Channel;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import org.altcha.altcha.Altcha;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** XC-13: a solved challenge is good once, for what it was sent with. */
@ExtendWith(ArquillianExtension.class)
class ProofOfWorkIT {
    @Inject
    private HttpServletRequest request;
    @Inject
    private ProofOfWork proofs;
    @Inject
    private Intake intake;
    @Inject
    private LegalClock clock;

    private static OnceKey key() {
        return OnceKey.of("test", "test", UUID.randomUUID().toString(), new byte[0]);
    }

    private String solve() throws Exception {
        ProofOfWork.Challenge challenge = proofs.challenge();
        Altcha.Solution solution = Altcha.solveChallenge(challenge.challenge(), challenge.salt(), Altcha.Algorithm.SHA256, challenge.maxnumber(), 0);
        String json = Json.createObjectBuilder().add("algorithm", challenge.algorithm()).add("challenge", challenge.challenge())
                .add("number", solution.number).add("salt", challenge.salt()).add("signature", challenge.signature()).build().toString();
        return Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private Receipt send(String code, OnceKey once, UsedProof proof) {
        return intake.submit(new SubmitComment(code, null, "SUPPORT", "متن", null, Author.UNNAMED,
                new Arrival(clock.now(), Channel.WEB, new Locale("fa"), once, proof))).toCompletableFuture().join();
    }

    @Test
    void what_was_not_solved_is_refused() {
        assertThatThrownBy(() -> proofs.solved(null, key())).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> proofs.solved("bm9uc2Vuc2U=", key())).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void a_proof_is_used_up_by_one_comment_but_may_be_shown_again_with_it() throws Exception {
        OpenConsultation open = OpenConsultation.publish(Api.of(Here.of(request)));
        String payload = solve();
        OnceKey first = key();
        OnceKey second = key();

        Receipt accepted = send(open.code(), first, proofs.solved(payload, first));
        Receipt again = send(open.code(), first, proofs.solved(payload, first));

        assertThat(again.trackingCode()).isEqualTo(accepted.trackingCode());
        assertThatThrownBy(() -> send(open.code(), second, proofs.solved(payload, second))).hasCauseInstanceOf(ProofUsedException.class);
        open.awaitPublished(1);
        assertThat(open.published("")).hasSize(1);
    }
}
