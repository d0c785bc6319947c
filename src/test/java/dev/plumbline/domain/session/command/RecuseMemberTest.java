package dev.plumbline.domain.session.command;

import static dev.plumbline.domain.session.command.Rejection.FORBIDDEN;
import static dev.plumbline.domain.session.command.Rejection.INVALID;
import static dev.plumbline.domain.session.command.Rejection.UNKNOWN_TARGET;
import static dev.plumbline.domain.session.command.Rejection.WRONG_STATE;
import static dev.plumbline.testing.Cast.ANA;
import static dev.plumbline.testing.Cast.CHAIR;
import static dev.plumbline.testing.Cast.IVO_VOTES;
import static dev.plumbline.testing.Cast.LENA_VOTES;
import static dev.plumbline.testing.Cast.MAX;
import static dev.plumbline.testing.Cast.NOOR_VOTES;
import static dev.plumbline.testing.Cast.OBSERVER;
import static dev.plumbline.testing.Cast.SCREEN;
import static dev.plumbline.testing.Cast.STAND_IN;
import static dev.plumbline.testing.Cast.STRANGER;
import static dev.plumbline.testing.Story.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.event.MemberRecused;
import dev.plumbline.domain.session.event.SessionClosed;
import dev.plumbline.domain.session.event.SessionStarted;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who declares a conflict of interest, for whom. */
class RecuseMemberTest {
    private static RecuseMember by(MemberId by, MemberId member, boolean recused) {
        return new RecuseMember(by, member, ANA, recused);
    }

    @Test
    void the_chair_recuses_and_lifts() {
        given().when(by(CHAIR, IVO_VOTES, true)).then(new MemberRecused(IVO_VOTES, ANA, true));
        given().when(by(CHAIR, IVO_VOTES, false)).then(new MemberRecused(IVO_VOTES, ANA, false));
    }

    @Test
    void a_member_recuses_only_themself_and_does_not_lift_it() {
        given().when(by(IVO_VOTES, IVO_VOTES, true)).then(new MemberRecused(IVO_VOTES, ANA, true));
        given().when(by(OBSERVER, OBSERVER, true)).then(new MemberRecused(OBSERVER, ANA, true));
        given().when(by(IVO_VOTES, NOOR_VOTES, true)).thenRejected(FORBIDDEN);
        given().when(by(IVO_VOTES, IVO_VOTES, false)).thenRejected(FORBIDDEN);
        given().when(by(STAND_IN, IVO_VOTES, true)).thenRejected(FORBIDDEN);
        given().when(by(SCREEN, SCREEN, true)).thenRejected(FORBIDDEN);
    }

    @Test
    void once_recused_the_person_is_unknown() {
        given(new MemberRecused(IVO_VOTES, ANA, true))
                .when(by(IVO_VOTES, IVO_VOTES, false))
                .thenRejected(UNKNOWN_TARGET);
    }

    @Test
    void what_the_organisation_makes_a_conflict_stays_one() {
        given().when(new RecuseMember(CHAIR, LENA_VOTES, MAX, false)).thenRejected(INVALID);
    }

    @Test
    void an_unknown_member_and_a_closed_session_are_refused() {
        given().when(by(CHAIR, STRANGER, true)).thenRejected(UNKNOWN_TARGET);
        given(new SessionStarted(), new SessionClosed())
                .when(by(CHAIR, IVO_VOTES, true))
                .thenRejected(WRONG_STATE);
    }

    @Test
    @DisplayName("[R7] target and value make it the same command")
    void the_same_command_again() {
        assertThat(by(CHAIR, IVO_VOTES, true).made(new MemberRecused(IVO_VOTES, ANA, true)))
                .isTrue();
        assertThat(by(CHAIR, IVO_VOTES, true).made(new MemberRecused(IVO_VOTES, ANA, false)))
                .isFalse();
    }
}
