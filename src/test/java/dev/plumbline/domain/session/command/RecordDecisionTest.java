package dev.plumbline.domain.session.command;

import static dev.plumbline.domain.session.command.Rejection.FORBIDDEN;
import static dev.plumbline.domain.session.command.Rejection.INVALID;
import static dev.plumbline.domain.session.command.Rejection.REASON_REQUIRED;
import static dev.plumbline.domain.session.command.Rejection.UNKNOWN_TARGET;
import static dev.plumbline.domain.session.command.Rejection.WRONG_PHASE;
import static dev.plumbline.domain.session.command.Rejection.WRONG_STATE;
import static dev.plumbline.testing.Cast.ANA;
import static dev.plumbline.testing.Cast.CHAIR;
import static dev.plumbline.testing.Cast.IVO_VOTES;
import static dev.plumbline.testing.Cast.NOBODY;
import static dev.plumbline.testing.Cast.NOOR_VOTES;
import static dev.plumbline.testing.Cast.STAND_IN;
import static dev.plumbline.testing.Cast.STRANGER;
import static dev.plumbline.testing.SampleFramework.IC4;
import static dev.plumbline.testing.SampleFramework.IC5;
import static dev.plumbline.testing.Story.given;
import static dev.plumbline.testing.Story.givenBlind;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.domain.framework.LevelId;
import dev.plumbline.domain.session.Dissent;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.Outcome;
import dev.plumbline.domain.session.event.DecisionRecorded;
import dev.plumbline.domain.session.event.ItemOpened;
import dev.plumbline.domain.session.event.SessionStarted;
import dev.plumbline.domain.session.event.VoteCast;
import dev.plumbline.domain.session.event.VotesRevealed;
import dev.plumbline.testing.Story;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a decision must be, and when it needs a reason. */
class RecordDecisionTest {
    private static final Optional<String> WHY = Optional.of("the committee agrees");

    private static RecordDecision decision(Outcome outcome, LevelId level, Optional<String> reason) {
        return new RecordDecision(CHAIR, ANA, outcome, level, List.of(), reason);
    }

    private static DecisionRecorded recorded(Outcome outcome, LevelId level, Optional<String> reason) {
        return new DecisionRecorded(ANA, outcome, level, reason, List.of());
    }

    private static Story live() {
        return given(new SessionStarted());
    }

    private static VoteCast vote(MemberId member, LevelId level) {
        return new VoteCast(member, ANA, 1, Optional.of(level));
    }

    @Test
    @DisplayName("[UX F5] a changed level needs a reason")
    void another_level_needs_a_reason() {
        live().when(decision(Outcome.PROMOTE, IC5, Optional.empty())).thenRejected(REASON_REQUIRED);
        live().when(decision(Outcome.PROMOTE, IC5, WHY)).then(recorded(Outcome.PROMOTE, IC5, WHY));
    }

    @Test
    void the_same_level_needs_none() {
        live().when(decision(Outcome.STAY, IC4, Optional.empty())).then(recorded(Outcome.STAY, IC4, Optional.empty()));
    }

    @Test
    void a_level_off_the_median_of_the_votes_needs_a_reason() {
        var voted = live().and(vote(NOOR_VOTES, IC5), vote(IVO_VOTES, IC5), new VotesRevealed(ANA, 1));
        voted.when(decision(Outcome.STAY, IC4, Optional.empty())).thenRejected(REASON_REQUIRED);
        voted.when(decision(Outcome.STAY, IC4, WHY)).then(recorded(Outcome.STAY, IC4, WHY));
    }

    @Test
    void of_an_even_number_of_votes_both_in_the_middle_count() {
        var voted = live().and(vote(NOOR_VOTES, IC4), vote(IVO_VOTES, IC5), new VotesRevealed(ANA, 1));
        voted.when(decision(Outcome.STAY, IC4, Optional.empty())).then(recorded(Outcome.STAY, IC4, Optional.empty()));
    }

    @Test
    void votes_that_are_not_revealed_do_not_count() {
        live().and(vote(NOOR_VOTES, IC5))
                .when(decision(Outcome.STAY, IC4, Optional.empty()))
                .then(recorded(Outcome.STAY, IC4, Optional.empty()));
    }

    @Test
    void outcome_and_level_must_fit() {
        live().when(decision(Outcome.STAY, IC5, WHY)).thenRejected(INVALID);
        live().when(decision(Outcome.DEFER, IC5, WHY)).thenRejected(INVALID);
        live().when(decision(Outcome.PROMOTE, IC4, WHY)).thenRejected(INVALID);
        live().when(decision(Outcome.PROMOTE, new LevelId("L9"), WHY)).thenRejected(INVALID);
    }

    @Test
    void in_blind_mode_the_reveal_comes_first() {
        var blind = givenBlind(new SessionStarted(), new ItemOpened(ANA));
        blind.when(decision(Outcome.STAY, IC4, WHY)).thenRejected(WRONG_PHASE);
        blind.and(new VotesRevealed(ANA, 1))
                .when(decision(Outcome.STAY, IC4, WHY))
                .then(recorded(Outcome.STAY, IC4, WHY));
    }

    @Test
    void dissent_is_of_members() {
        var strange = List.of(new Dissent(STRANGER, "no"));
        live().when(new RecordDecision(CHAIR, ANA, Outcome.STAY, IC4, strange, WHY))
                .thenRejected(INVALID);
        var known = List.of(new Dissent(NOOR_VOTES, "too early"));
        live().when(new RecordDecision(CHAIR, ANA, Outcome.STAY, IC4, known, WHY))
                .then(new DecisionRecorded(ANA, Outcome.STAY, IC4, WHY, known));
    }

    @Test
    void only_the_chair_decides_and_only_live() {
        live().when(new RecordDecision(STAND_IN, ANA, Outcome.STAY, IC4, List.of(), WHY))
                .thenRejected(FORBIDDEN);
        live().when(new RecordDecision(NOOR_VOTES, ANA, Outcome.STAY, IC4, List.of(), WHY))
                .thenRejected(FORBIDDEN);
        given().when(decision(Outcome.STAY, IC4, WHY)).thenRejected(WRONG_STATE);
        live().when(new RecordDecision(CHAIR, NOBODY, Outcome.STAY, IC4, List.of(), WHY))
                .thenRejected(UNKNOWN_TARGET);
    }

    @Test
    @DisplayName("[R7] target and value make it the same command")
    void the_same_command_again() {
        var made = recorded(Outcome.STAY, IC4, WHY);
        assertThat(decision(Outcome.STAY, IC4, Optional.empty()).made(made)).isTrue();
        assertThat(decision(Outcome.DEFER, IC4, WHY).made(made)).isFalse();
        assertThat(decision(Outcome.STAY, IC5, WHY).made(made)).isFalse();
        var dissent = List.of(new Dissent(NOOR_VOTES, "no"));
        assertThat(new RecordDecision(CHAIR, ANA, Outcome.STAY, IC4, dissent, WHY).made(made))
                .isFalse();
    }
}
