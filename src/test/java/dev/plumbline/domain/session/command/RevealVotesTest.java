package dev.plumbline.domain.session.command;

import static dev.plumbline.domain.session.command.Rejection.FORBIDDEN;
import static dev.plumbline.domain.session.command.Rejection.UNKNOWN_TARGET;
import static dev.plumbline.domain.session.command.Rejection.WRONG_PHASE;
import static dev.plumbline.domain.session.command.Rejection.WRONG_STATE;
import static dev.plumbline.testing.Cast.ANA;
import static dev.plumbline.testing.Cast.BEN;
import static dev.plumbline.testing.Cast.CHAIR;
import static dev.plumbline.testing.Cast.NOBODY;
import static dev.plumbline.testing.Cast.NOOR_VOTES;
import static dev.plumbline.testing.Cast.STAND_IN;
import static dev.plumbline.testing.Story.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.domain.session.Phase;
import dev.plumbline.domain.session.event.ItemOpened;
import dev.plumbline.domain.session.event.PhaseSet;
import dev.plumbline.domain.session.event.SessionStarted;
import dev.plumbline.domain.session.event.VotesRevealed;
import dev.plumbline.testing.Story;
import java.util.OptionalLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** When votes may be shown. */
class RevealVotesTest {
    private static final RevealVotes REVEAL = new RevealVotes(CHAIR, ANA);

    private static Story opened() {
        return given(new SessionStarted(), new ItemOpened(ANA));
    }

    @Test
    @DisplayName("[UX F1] a reveal works with votes missing")
    void it_works_with_votes_missing() {
        opened().when(REVEAL).then(new VotesRevealed(ANA, 1));
        opened().and(new PhaseSet(Phase.VOTE)).when(REVEAL).then(new VotesRevealed(ANA, 1));
    }

    @Test
    void only_the_person_in_focus_is_revealed() {
        opened().when(new RevealVotes(CHAIR, BEN)).thenRejected(WRONG_PHASE);
    }

    @Test
    void once_is_enough() {
        opened().and(new VotesRevealed(ANA, 1)).when(REVEAL).thenRejected(WRONG_PHASE);
    }

    @Test
    @DisplayName("[R8] a reveal that was not seen yet conflicts")
    void the_second_of_two_clicks_conflicts() {
        opened().and(new VotesRevealed(ANA, 1))
                .when(REVEAL, OptionalLong.of(14), false)
                .thenConflict();
    }

    @Test
    void before_the_start_it_is_refused() {
        given().when(REVEAL).thenRejected(WRONG_STATE);
    }

    @Test
    void only_who_is_in_the_chair_reveals() {
        opened().when(new RevealVotes(STAND_IN, ANA)).thenRejected(FORBIDDEN);
        opened().when(new RevealVotes(NOOR_VOTES, ANA)).thenRejected(FORBIDDEN);
    }

    @Test
    void an_unknown_person_is_unknown() {
        opened().when(new RevealVotes(CHAIR, NOBODY)).thenRejected(UNKNOWN_TARGET);
    }

    @Test
    @DisplayName("[R7] the target makes it the same command")
    void the_same_command_again() {
        assertThat(REVEAL.made(new VotesRevealed(ANA, 1))).isTrue();
        assertThat(REVEAL.made(new VotesRevealed(BEN, 1))).isFalse();
    }
}
