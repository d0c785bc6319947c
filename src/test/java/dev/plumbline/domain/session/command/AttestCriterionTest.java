package dev.plumbline.domain.session.command;

import static dev.plumbline.domain.session.command.Rejection.FORBIDDEN;
import static dev.plumbline.domain.session.command.Rejection.INVALID;
import static dev.plumbline.domain.session.command.Rejection.UNKNOWN_TARGET;
import static dev.plumbline.domain.session.command.Rejection.WRONG_STATE;
import static dev.plumbline.testing.Cast.ANA;
import static dev.plumbline.testing.Cast.CHAIR;
import static dev.plumbline.testing.Cast.IVO_VOTES;
import static dev.plumbline.testing.Cast.NOBODY;
import static dev.plumbline.testing.Cast.NOOR_VOTES;
import static dev.plumbline.testing.Cast.OBSERVER;
import static dev.plumbline.testing.Cast.SCREEN;
import static dev.plumbline.testing.Cast.STAND_IN;
import static dev.plumbline.testing.SampleFramework.SCOPE;
import static dev.plumbline.testing.SampleFramework.SUPPORT;
import static dev.plumbline.testing.Story.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.domain.framework.CriterionId;
import dev.plumbline.domain.session.Attestation;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.event.CriterionAttested;
import dev.plumbline.domain.session.event.SessionClosed;
import dev.plumbline.domain.session.event.SessionStarted;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who attests and who waives. */
class AttestCriterionTest {
    private static final Optional<String> LINK = Optional.of("design record 7");

    private static AttestCriterion by(MemberId member, CriterionId criterion, boolean waived) {
        return new AttestCriterion(member, ANA, criterion, Optional.of(true), waived, LINK);
    }

    private static CriterionAttested attested(MemberId member, CriterionId criterion, boolean waived) {
        return new CriterionAttested(ANA, criterion, new Attestation(Optional.of(true), waived, LINK, member.value()));
    }

    @Test
    void the_facilitator_attests_and_waives() {
        given().when(by(CHAIR, SCOPE, false)).then(attested(CHAIR, SCOPE, false));
        given().when(by(CHAIR, SCOPE, true)).then(attested(CHAIR, SCOPE, true));
    }

    @Test
    void the_manager_attests_and_does_not_waive() {
        given().when(by(NOOR_VOTES, SCOPE, false)).then(attested(NOOR_VOTES, SCOPE, false));
        given(new SessionStarted()).when(by(NOOR_VOTES, SCOPE, false)).then(attested(NOOR_VOTES, SCOPE, false));
        given().when(by(NOOR_VOTES, SCOPE, true)).thenRejected(FORBIDDEN);
    }

    @Test
    void others_do_neither() {
        given().when(by(IVO_VOTES, SCOPE, false)).thenRejected(UNKNOWN_TARGET);
        given(new SessionStarted()).when(by(IVO_VOTES, SCOPE, false)).thenRejected(FORBIDDEN);
        given().when(by(STAND_IN, SCOPE, false)).thenRejected(FORBIDDEN);
        given().when(by(OBSERVER, SCOPE, false)).thenRejected(FORBIDDEN);
        given().when(by(SCREEN, SCOPE, false)).thenRejected(FORBIDDEN);
    }

    @Test
    void a_group_of_criteria_is_waived_by_its_own_id() {
        given().when(by(CHAIR, SUPPORT, true)).then(attested(CHAIR, SUPPORT, true));
    }

    @Test
    void what_is_computed_is_waived_but_not_attested() {
        var mean = new CriterionId("mean");
        given().when(by(CHAIR, mean, false)).thenRejected(INVALID);
        given().when(by(NOOR_VOTES, mean, false)).thenRejected(INVALID);
        given().when(by(CHAIR, mean, true)).then(attested(CHAIR, mean, true));
    }

    @Test
    void an_unknown_criterion_or_person_is_unknown() {
        given().when(by(CHAIR, new CriterionId("charm"), false)).thenRejected(UNKNOWN_TARGET);
        given().when(new AttestCriterion(CHAIR, NOBODY, SCOPE, Optional.of(true), false, LINK))
                .thenRejected(UNKNOWN_TARGET);
    }

    @Test
    void nothing_is_attested_after_the_end() {
        given(new SessionStarted(), new SessionClosed())
                .when(by(CHAIR, SCOPE, false))
                .thenRejected(WRONG_STATE);
    }

    @Test
    @DisplayName("[R7] target and value make it the same command")
    void the_same_command_again() {
        var made = attested(CHAIR, SCOPE, false);
        assertThat(by(CHAIR, SCOPE, false).made(made)).isTrue();
        assertThat(by(CHAIR, SCOPE, true).made(made)).isFalse();
        assertThat(by(CHAIR, SUPPORT, false).made(made)).isFalse();
    }
}
