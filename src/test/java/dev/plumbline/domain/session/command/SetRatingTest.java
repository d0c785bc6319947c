package dev.plumbline.domain.session.command;

import static dev.plumbline.domain.session.command.Rejection.FORBIDDEN;
import static dev.plumbline.domain.session.command.Rejection.REASON_REQUIRED;
import static dev.plumbline.domain.session.command.Rejection.UNKNOWN_TARGET;
import static dev.plumbline.domain.session.command.Rejection.WRONG_STATE;
import static dev.plumbline.testing.Cast.ANA;
import static dev.plumbline.testing.Cast.BEN;
import static dev.plumbline.testing.Cast.CHAIR;
import static dev.plumbline.testing.Cast.IVO_VOTES;
import static dev.plumbline.testing.Cast.LENA;
import static dev.plumbline.testing.Cast.LENA_VOTES;
import static dev.plumbline.testing.Cast.NOBODY;
import static dev.plumbline.testing.Cast.NOOR_VOTES;
import static dev.plumbline.testing.Cast.OBSERVER;
import static dev.plumbline.testing.Cast.SCREEN;
import static dev.plumbline.testing.Cast.STAND_IN;
import static dev.plumbline.testing.SampleFramework.CRAFT;
import static dev.plumbline.testing.SampleFramework.REACH;
import static dev.plumbline.testing.Story.configured;
import static dev.plumbline.testing.Story.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.domain.framework.CompetencyId;
import dev.plumbline.domain.session.Editing;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.Mode;
import dev.plumbline.domain.session.event.RatingSet;
import dev.plumbline.domain.session.event.SessionClosed;
import dev.plumbline.domain.session.event.SessionStarted;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who may set a rating when, and what a reason is asked for. */
class SetRatingTest {
    private static final Optional<Integer> FOUR = Optional.of(4);
    private static final Optional<String> WHY = Optional.of("two launches");

    private static SetRating by(MemberId member, Optional<String> reason) {
        return new SetRating(member, ANA, CRAFT, FOUR, reason);
    }

    @Test
    void the_facilitator_sets_any_rating() {
        given().when(by(CHAIR, WHY)).then(new RatingSet(ANA, CRAFT, FOUR, WHY));
        given().when(by(CHAIR, Optional.empty())).then(new RatingSet(ANA, CRAFT, FOUR, Optional.empty()));
    }

    @Test
    void a_rating_can_be_cleared() {
        given().when(new SetRating(CHAIR, ANA, CRAFT, Optional.empty(), WHY))
                .then(new RatingSet(ANA, CRAFT, Optional.empty(), WHY));
    }

    @Test
    void the_persons_manager_sets_it_while_the_session_is_prepared() {
        given().when(by(NOOR_VOTES, WHY)).then(new RatingSet(ANA, CRAFT, FOUR, WHY));
        given(new SessionStarted()).when(by(NOOR_VOTES, WHY)).thenRejected(FORBIDDEN);
    }

    @Test
    void another_manager_does_not_even_see_it_before_the_start() {
        given().when(by(IVO_VOTES, WHY)).thenRejected(UNKNOWN_TARGET);
        given(new SessionStarted()).when(by(IVO_VOTES, WHY)).thenRejected(FORBIDDEN);
    }

    @Test
    void the_committee_sets_it_while_live_if_editing_is_theirs() {
        var open = configured(Mode.OPEN, Editing.COMMITTEE, false);
        given(open, new SessionStarted()).when(by(IVO_VOTES, WHY)).then(new RatingSet(ANA, CRAFT, FOUR, WHY));
        given(open).when(by(IVO_VOTES, WHY)).thenRejected(UNKNOWN_TARGET);
    }

    @Test
    void a_stand_in_sets_it_only_as_the_persons_manager() {
        given().when(by(STAND_IN, WHY)).thenRejected(FORBIDDEN);
        given(configured(Mode.OPEN, Editing.COMMITTEE, false), new SessionStarted())
                .when(by(STAND_IN, WHY))
                .thenRejected(FORBIDDEN);
    }

    @Test
    void while_live_a_reason_is_required() {
        given(new SessionStarted()).when(by(CHAIR, Optional.empty())).thenRejected(REASON_REQUIRED);
    }

    @Test
    void observer_and_screen_have_no_such_op() {
        given().when(by(OBSERVER, WHY)).thenRejected(FORBIDDEN);
        given().when(by(SCREEN, WHY)).thenRejected(FORBIDDEN);
    }

    @Test
    void a_withheld_person_is_unknown() {
        var own = new SetRating(LENA_VOTES, LENA, CRAFT, FOUR, WHY);
        given(new SessionStarted()).when(own).thenRejected(UNKNOWN_TARGET);
    }

    @Test
    void an_unknown_person_or_competency_is_unknown() {
        given().when(new SetRating(CHAIR, NOBODY, CRAFT, FOUR, WHY)).thenRejected(UNKNOWN_TARGET);
        given().when(new SetRating(CHAIR, ANA, new CompetencyId("baking"), FOUR, WHY))
                .thenRejected(UNKNOWN_TARGET);
    }

    @Test
    void nothing_is_rated_after_the_end() {
        given(new SessionStarted(), new SessionClosed()).when(by(CHAIR, WHY)).thenRejected(WRONG_STATE);
    }

    @Test
    @DisplayName("[R8] a rating set since base conflicts, unless the facilitator forces it")
    void a_changed_cell_conflicts() {
        given(new RatingSet(ANA, CRAFT, FOUR, WHY))
                .when(by(CHAIR, WHY), OptionalLong.of(2), false)
                .thenConflict();
        given(new RatingSet(ANA, CRAFT, FOUR, WHY))
                .when(by(CHAIR, WHY), OptionalLong.of(2), true)
                .thenForced(new RatingSet(ANA, CRAFT, FOUR, WHY));
    }

    @Test
    @DisplayName("[R7] target and value make it the same command, not the reason")
    void a_changed_reason_is_still_the_same_command() {
        var made = new RatingSet(ANA, CRAFT, FOUR, WHY);
        assertThat(by(CHAIR, Optional.empty()).made(made)).isTrue();
        assertThat(new SetRating(CHAIR, ANA, CRAFT, Optional.of(5), WHY).made(made))
                .isFalse();
        assertThat(new SetRating(CHAIR, ANA, REACH, FOUR, WHY).made(made)).isFalse();
        assertThat(new SetRating(CHAIR, BEN, CRAFT, FOUR, WHY).made(made)).isFalse();
        assertThat(by(CHAIR, WHY).made(new SessionStarted())).isFalse();
    }
}
