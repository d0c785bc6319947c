package dev.plumbline.domain.session.command;

import static dev.plumbline.domain.session.command.Rejection.FORBIDDEN;
import static dev.plumbline.domain.session.command.Rejection.INVALID;
import static dev.plumbline.domain.session.command.Rejection.REASON_REQUIRED;
import static dev.plumbline.domain.session.command.Rejection.UNKNOWN_TARGET;
import static dev.plumbline.domain.session.command.Rejection.WRONG_STATE;
import static dev.plumbline.testing.Cast.ANA;
import static dev.plumbline.testing.Cast.BEN;
import static dev.plumbline.testing.Cast.CHAIR;
import static dev.plumbline.testing.Cast.IVO_VOTES;
import static dev.plumbline.testing.Cast.LENA_VOTES;
import static dev.plumbline.testing.Cast.MAX;
import static dev.plumbline.testing.Cast.NOBODY;
import static dev.plumbline.testing.Cast.NOOR_VOTES;
import static dev.plumbline.testing.Cast.OBSERVER;
import static dev.plumbline.testing.Cast.SCREEN;
import static dev.plumbline.testing.Cast.STAND_IN;
import static dev.plumbline.testing.SampleFramework.IC3;
import static dev.plumbline.testing.SampleFramework.IC5;
import static dev.plumbline.testing.Story.configured;
import static dev.plumbline.testing.Story.given;
import static dev.plumbline.testing.Story.givenBlind;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.domain.framework.LevelId;
import dev.plumbline.domain.session.Editing;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.Mode;
import dev.plumbline.domain.session.event.ItemOpened;
import dev.plumbline.domain.session.event.LevelProposed;
import dev.plumbline.domain.session.event.SessionClosed;
import dev.plumbline.domain.session.event.SessionConfigured;
import dev.plumbline.domain.session.event.SessionStarted;
import dev.plumbline.domain.session.event.VotesRevealed;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who may propose a level when, in open and in blind mode. */
class ProposeLevelTest {
    private static final Optional<String> WHY = Optional.of("ready");
    private static final SessionConfigured SHARED = configured(Mode.OPEN, Editing.COMMITTEE, false);
    private static final SessionConfigured BLIND_SHARED = configured(Mode.BLIND, Editing.COMMITTEE, false);
    private static final LevelProposed PROPOSED = new LevelProposed(ANA, IC3, WHY);

    private static ProposeLevel by(MemberId member) {
        return new ProposeLevel(member, ANA, IC3, WHY);
    }

    @Test
    void the_facilitator_proposes_at_any_time() {
        given().when(by(CHAIR)).then(PROPOSED);
        given(new SessionStarted(), new ItemOpened(ANA)).when(by(CHAIR)).then(PROPOSED);
    }

    @Test
    void the_persons_manager_proposes_until_their_item_opens() {
        given().when(by(NOOR_VOTES)).then(PROPOSED);
        given(new SessionStarted()).when(by(NOOR_VOTES)).then(PROPOSED);
        given(new SessionStarted(), new ItemOpened(ANA), new ItemOpened(BEN))
                .when(by(NOOR_VOTES))
                .thenRejected(FORBIDDEN);
    }

    @Test
    void another_manager_proposes_only_when_editing_is_the_committees() {
        given().when(by(IVO_VOTES)).thenRejected(FORBIDDEN);
        given(new SessionStarted()).when(by(IVO_VOTES)).thenRejected(FORBIDDEN);
        given(SHARED, new SessionStarted()).when(by(IVO_VOTES)).then(PROPOSED);
    }

    @Test
    void in_blind_mode_nobody_overwrites_a_proposal_they_do_not_see() {
        givenBlind(BLIND_SHARED, new SessionStarted()).when(by(IVO_VOTES)).thenRejected(FORBIDDEN);
        givenBlind(BLIND_SHARED, new SessionStarted(), new ItemOpened(ANA))
                .when(by(NOOR_VOTES))
                .then(PROPOSED);
        givenBlind(BLIND_SHARED, new SessionStarted(), new ItemOpened(ANA), new VotesRevealed(ANA, 1))
                .when(by(IVO_VOTES))
                .then(PROPOSED);
    }

    @Test
    void stand_in_observer_and_screen_do_not_propose() {
        given(SHARED, new SessionStarted()).when(by(STAND_IN)).thenRejected(FORBIDDEN);
        given().when(by(OBSERVER)).thenRejected(FORBIDDEN);
        given().when(by(SCREEN)).thenRejected(FORBIDDEN);
    }

    @Test
    void while_live_a_reason_is_required() {
        var silent = new ProposeLevel(CHAIR, ANA, IC3, Optional.empty());
        given(new SessionStarted()).when(silent).thenRejected(REASON_REQUIRED);
        given().when(silent).then(new LevelProposed(ANA, IC3, Optional.empty()));
    }

    @Test
    void a_level_of_another_framework_is_refused() {
        given().when(new ProposeLevel(CHAIR, ANA, new LevelId("L9"), WHY)).thenRejected(INVALID);
    }

    @Test
    void a_withheld_or_unknown_person_is_unknown() {
        given().when(new ProposeLevel(LENA_VOTES, MAX, IC3, WHY)).thenRejected(UNKNOWN_TARGET);
        given().when(new ProposeLevel(CHAIR, NOBODY, IC3, WHY)).thenRejected(UNKNOWN_TARGET);
    }

    @Test
    void nothing_is_proposed_after_the_end() {
        given(new SessionStarted(), new SessionClosed()).when(by(CHAIR)).thenRejected(WRONG_STATE);
    }

    @Test
    @DisplayName("[R7] target and value make it the same command")
    void the_same_command_again() {
        assertThat(by(CHAIR).made(PROPOSED)).isTrue();
        assertThat(new ProposeLevel(CHAIR, ANA, IC5, WHY).made(PROPOSED)).isFalse();
        assertThat(new ProposeLevel(CHAIR, BEN, IC3, WHY).made(PROPOSED)).isFalse();
    }
}
