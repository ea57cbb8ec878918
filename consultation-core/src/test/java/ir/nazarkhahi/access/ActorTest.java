package ir.nazarkhahi.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Issue 3, point 11: what acting in another's place changes, and what it never does. */
class ActorTest {
    private static final Actor REZA = new Actor(7, "reza", Actor.Kind.STAFF, List.of(new Grant(Role.DRAFTER, "/1/")), false);
    private static final Absent SARA = new Absent(8, "sara");

    @Test
    void a_substitute_has_the_rights_of_the_absent_and_none_of_their_own() {
        Actor acting = REZA.inPlaceOf(SARA, List.of(new Grant(Role.APPROVER, "/1/4/")));

        assertThat(acting.may(Permission.CONSULTATION_APPROVE, "/1/4/9/")).isTrue();
        assertThat(acting.may(Permission.CONSULTATION_APPROVE, "/1/")).isFalse();
        assertThat(acting.may(Permission.DRAFT_WRITE, "/1/4/")).isFalse();
    }

    @Test
    void a_substitute_stays_who_they_are() {
        Actor acting = REZA.inPlaceOf(SARA, List.of());

        assertThat(acting.id()).isEqualTo(7);
        assertThat(acting.name()).isEqualTo("reza");
        assertThat(acting.absent()).isEqualTo(SARA);
        assertThat(REZA.absent()).isNull();
    }

    @Test
    void nobody_reads_identities_in_anothers_place() {
        Actor acting = REZA.inPlaceOf(SARA, List.of(new Grant(Role.IDENTITY_CUSTODIAN, "/"), new Grant(Role.MODERATOR, "/")));

        assertThat(acting.may(Permission.IDENTITY_READ, "/1/")).isFalse();
        assertThat(acting.may(Permission.COMMENT_MODERATE, "/1/")).isTrue();
    }

    @Test
    void a_substitute_approves_neither_their_own_proposal_nor_that_of_the_absent() {
        Actor acting = REZA.inPlaceOf(SARA, List.of(new Grant(Role.APPROVER, "/")));

        assertThat(acting.mayApproveProposalOf(7)).isFalse();
        assertThat(acting.mayApproveProposalOf(8)).isFalse();
        assertThat(acting.mayApproveProposalOf(9)).isTrue();
        assertThat(REZA.mayApproveProposalOf(8)).isTrue();
    }
}
