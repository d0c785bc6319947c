package dev.plumbline.domain.session.command;

import static dev.plumbline.domain.session.command.Rejection.FORBIDDEN;
import static dev.plumbline.domain.session.command.Rejection.WRONG_PHASE;
import static dev.plumbline.domain.session.command.Rejection.WRONG_STATE;
import static dev.plumbline.testing.Cast.ANA;
import static dev.plumbline.testing.Cast.CHAIR;
import static dev.plumbline.testing.Cast.STAND_IN;
import static dev.plumbline.testing.Story.given;
import static dev.plumbline.testing.Story.givenBlind;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.domain.session.Phase;
import dev.plumbline.domain.session.event.ItemOpened;
import dev.plumbline.domain.session.event.MemberRecused;
import dev.plumbline.domain.session.event.PhaseSet;
import dev.plumbline.domain.session.event.SessionStarted;
import dev.plumbline.domain.session.event.VotesRevealed;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The phases of an item, and what blind mode asks before two of them. */
class SetPhaseTest {
    private static SetPhase to(Phase phase) {
        return new SetPhase(CHAIR, phase);
    }

    @Test
    void an_open_item_moves_freely() {
        var opened = given(new SessionStarted(), new ItemOpened(ANA));
        for (var phase : Phase.values()) opened.when(to(phase)).then(new PhaseSet(phase));
    }

    @Test
    void without_an_item_there_is_no_phase() {
        given(new SessionStarted()).when(to(Phase.VOTE)).thenRejected(WRONG_PHASE);
    }

    @Test
    void in_blind_mode_discussing_and_deciding_need_the_reveal() {
        var opened = givenBlind(new SessionStarted(), new ItemOpened(ANA));
        opened.when(to(Phase.VOTE)).then(new PhaseSet(Phase.VOTE));
        opened.when(to(Phase.DISCUSS)).thenRejected(WRONG_PHASE);
        opened.when(to(Phase.DECIDE)).thenRejected(WRONG_PHASE);
        opened.and(new VotesRevealed(ANA, 1)).when(to(Phase.DECIDE)).then(new PhaseSet(Phase.DECIDE));
    }

    @Test
    void only_the_chair_and_only_live() {
        given(new SessionStarted(), new ItemOpened(ANA))
                .when(new SetPhase(STAND_IN, Phase.VOTE))
                .thenRejected(FORBIDDEN);
        given().when(to(Phase.VOTE)).thenRejected(WRONG_STATE);
    }

    @Test
    void a_chair_recused_from_the_person_leaves_the_item_alone() {
        given(new SessionStarted(), new ItemOpened(ANA), new MemberRecused(CHAIR, ANA, true))
                .when(to(Phase.VOTE))
                .thenRejected(FORBIDDEN);
    }

    @Test
    @DisplayName("[R7] the value makes it the same command")
    void the_same_command_again() {
        assertThat(to(Phase.VOTE).made(new PhaseSet(Phase.VOTE))).isTrue();
        assertThat(to(Phase.VOTE).made(new PhaseSet(Phase.READ))).isFalse();
    }
}
