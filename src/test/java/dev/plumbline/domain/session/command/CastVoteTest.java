package dev.plumbline.domain.session.command;

import static dev.plumbline.domain.session.command.Rejection.FORBIDDEN;
import static dev.plumbline.domain.session.command.Rejection.INVALID;
import static dev.plumbline.domain.session.command.Rejection.UNKNOWN_TARGET;
import static dev.plumbline.domain.session.command.Rejection.WRONG_PHASE;
import static dev.plumbline.domain.session.command.Rejection.WRONG_STATE;
import static dev.plumbline.testing.Cast.ANA;
import static dev.plumbline.testing.Cast.BEN;
import static dev.plumbline.testing.Cast.CHAIR;
import static dev.plumbline.testing.Cast.IVO_VOTES;
import static dev.plumbline.testing.Cast.LENA;
import static dev.plumbline.testing.Cast.LENA_VOTES;
import static dev.plumbline.testing.Cast.MAX;
import static dev.plumbline.testing.Cast.NOOR_VOTES;
import static dev.plumbline.testing.Cast.OBSERVER;
import static dev.plumbline.testing.Cast.SCREEN;
import static dev.plumbline.testing.Cast.STAND_IN;
import static dev.plumbline.testing.SampleFramework.IC5;
import static dev.plumbline.testing.Story.configured;
import static dev.plumbline.testing.Story.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.domain.framework.LevelId;
import dev.plumbline.domain.session.Editing;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.Mode;
import dev.plumbline.domain.session.Phase;
import dev.plumbline.domain.session.event.ItemOpened;
import dev.plumbline.domain.session.event.MemberRecused;
import dev.plumbline.domain.session.event.PhaseSet;
import dev.plumbline.domain.session.event.SessionClosed;
import dev.plumbline.domain.session.event.SessionStarted;
import dev.plumbline.domain.session.event.VoteCast;
import dev.plumbline.domain.session.event.VotesRevealed;
import dev.plumbline.testing.Story;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who votes on whom, and until when. */
class CastVoteTest {
    private static final VoteCast CAST = new VoteCast(IVO_VOTES, ANA, 1, Optional.of(IC5));

    private static CastVote by(MemberId member) {
        return new CastVote(member, ANA, Optional.of(IC5));
    }

    private static Story voting() {
        return given(new SessionStarted(), new ItemOpened(ANA), new PhaseSet(Phase.VOTE));
    }

    @Test
    void the_committee_votes_ahead_and_in_the_vote_phase() {
        given().when(by(IVO_VOTES)).then(CAST);
        voting().when(by(IVO_VOTES)).then(CAST);
    }

    @Test
    void a_managers_own_report_is_no_conflict() {
        given().when(by(NOOR_VOTES)).then(new VoteCast(NOOR_VOTES, ANA, 1, Optional.of(IC5)));
    }

    @Test
    void outside_the_vote_phase_it_is_too_early() {
        given(new SessionStarted()).when(by(IVO_VOTES)).thenRejected(WRONG_PHASE);
        given(new SessionStarted(), new ItemOpened(ANA)).when(by(IVO_VOTES)).thenRejected(WRONG_PHASE);
        given(new SessionStarted(), new ItemOpened(BEN), new PhaseSet(Phase.VOTE))
                .when(by(IVO_VOTES))
                .thenRejected(WRONG_PHASE);
    }

    @Test
    void the_last_vote_before_the_reveal_counts() {
        voting().and(CAST)
                .when(new CastVote(IVO_VOTES, ANA, Optional.empty()))
                .then(new VoteCast(IVO_VOTES, ANA, 1, Optional.empty()));
    }

    @Test
    @DisplayName("[UX V3] after the reveal a vote is refused")
    void after_the_reveal_it_is_refused() {
        voting().and(CAST, new VotesRevealed(ANA, 1)).when(by(IVO_VOTES)).thenRejected(WRONG_PHASE);
    }

    @Test
    void the_facilitator_votes_if_that_is_switched_on() {
        given().when(by(CHAIR)).thenRejected(FORBIDDEN);
        var voters = configured(Mode.OPEN, Editing.FACILITATOR, true);
        given(voters).when(by(CHAIR)).then(new VoteCast(CHAIR, ANA, 1, Optional.of(IC5)));
        given(voters).when(by(STAND_IN)).then(new VoteCast(STAND_IN, ANA, 1, Optional.of(IC5)));
    }

    @Test
    void nobody_votes_on_who_is_withheld_from_them() {
        given().when(new CastVote(LENA_VOTES, LENA, Optional.of(IC5))).thenRejected(UNKNOWN_TARGET);
        given().when(new CastVote(LENA_VOTES, MAX, Optional.of(IC5))).thenRejected(UNKNOWN_TARGET);
        given(new MemberRecused(IVO_VOTES, ANA, true)).when(by(IVO_VOTES)).thenRejected(UNKNOWN_TARGET);
    }

    @Test
    void observer_and_screen_have_no_vote() {
        given().when(by(OBSERVER)).thenRejected(FORBIDDEN);
        given().when(by(SCREEN)).thenRejected(FORBIDDEN);
    }

    @Test
    void an_unknown_level_is_refused() {
        given().when(new CastVote(IVO_VOTES, ANA, Optional.of(new LevelId("L9"))))
                .thenRejected(INVALID);
    }

    @Test
    void nothing_is_voted_after_the_end() {
        given(new SessionStarted(), new SessionClosed()).when(by(IVO_VOTES)).thenRejected(WRONG_STATE);
    }

    @Test
    @DisplayName("[R8] the cell of a vote is the voter's own")
    void only_ones_own_later_vote_conflicts() {
        voting().and(CAST)
                .when(by(NOOR_VOTES), OptionalLong.of(0), false)
                .then(new VoteCast(NOOR_VOTES, ANA, 1, Optional.of(IC5)));
        voting().and(CAST).when(by(IVO_VOTES), OptionalLong.of(0), false).thenConflict();
    }

    @Test
    @DisplayName("[R7] member, target and value make it the same command")
    void the_same_command_again() {
        assertThat(by(IVO_VOTES).made(CAST)).isTrue();
        assertThat(by(NOOR_VOTES).made(CAST)).isFalse();
        assertThat(new CastVote(IVO_VOTES, ANA, Optional.empty()).made(CAST)).isFalse();
        assertThat(new CastVote(IVO_VOTES, BEN, Optional.of(IC5)).made(CAST)).isFalse();
    }
}
