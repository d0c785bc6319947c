package dev.plumbline.domain.session.command;

import static dev.plumbline.domain.session.command.Rejection.FORBIDDEN;
import static dev.plumbline.domain.session.command.Rejection.INVALID;
import static dev.plumbline.domain.session.command.Rejection.UNKNOWN_TARGET;
import static dev.plumbline.testing.Cast.ANA;
import static dev.plumbline.testing.Cast.BEN;
import static dev.plumbline.testing.Cast.CHAIR;
import static dev.plumbline.testing.Cast.IVO_VOTES;
import static dev.plumbline.testing.Cast.NOBODY;
import static dev.plumbline.testing.Cast.NOOR_VOTES;
import static dev.plumbline.testing.Cast.OBSERVER;
import static dev.plumbline.testing.Cast.STAND_IN;
import static dev.plumbline.testing.Cast.STRANGER;
import static dev.plumbline.testing.SampleFramework.CRAFT;
import static dev.plumbline.testing.SampleFramework.REACH;
import static dev.plumbline.testing.Story.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.event.AgendaSet;
import dev.plumbline.domain.session.event.ItemOpened;
import dev.plumbline.domain.session.event.MemberRecused;
import dev.plumbline.domain.session.event.PersonRemoved;
import dev.plumbline.domain.session.event.RatingSet;
import dev.plumbline.domain.session.event.SessionStarted;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What holds for every command, and in which order it is looked at. */
class RequestTest {
    private static final Optional<String> WHY = Optional.of("because");
    private static final OptionalLong NO_BASE = OptionalLong.empty();

    private static SetRating rating(MemberId by, PersonId person) {
        return new SetRating(by, person, CRAFT, Optional.of(4), WHY);
    }

    @Test
    void a_stranger_is_refused() {
        given().when(rating(STRANGER, ANA)).thenRejected(FORBIDDEN);
    }

    @Test
    void the_role_comes_before_the_target() {
        given().when(rating(OBSERVER, NOBODY), NO_BASE, true).thenRejected(FORBIDDEN);
    }

    @Test
    void the_target_comes_before_force_and_base() {
        given().when(rating(IVO_VOTES, ANA), NO_BASE, true).thenRejected(UNKNOWN_TARGET);
    }

    @Test
    @DisplayName("[R8] force is the facilitator's")
    void force_comes_before_base() {
        given().when(rating(NOOR_VOTES, ANA), NO_BASE, true).thenRejected(FORBIDDEN);
        given().when(rating(STAND_IN, ANA), OptionalLong.of(1), true).thenRejected(FORBIDDEN);
    }

    @Test
    void base_comes_before_the_rule() {
        given(new SessionStarted())
                .when(rating(NOOR_VOTES, ANA), NO_BASE, false)
                .thenRejected(INVALID);
    }

    @Test
    @DisplayName("[R8] base is missing or beyond the head: INVALID")
    void base_must_be_a_position_of_the_log() {
        var story = given();
        story.when(rating(CHAIR, ANA), OptionalLong.of(story.ledger().seq() + 1), false)
                .thenRejected(INVALID);
        story.when(rating(CHAIR, ANA), OptionalLong.of(-1), false).thenRejected(INVALID);
    }

    @Test
    @DisplayName("[R8] where no cell is named base is ignored")
    void without_a_cell_base_does_not_matter() {
        given().when(new RemovePerson(CHAIR, BEN), NO_BASE, false).then(new PersonRemoved(BEN));
    }

    @Test
    @DisplayName("[R8] a cell changed after base conflicts, one's own earlier command included")
    void any_later_position_serves() {
        var story = given(new RatingSet(ANA, CRAFT, Optional.of(2), WHY), new AgendaSet(List.of()));
        var at = story.ledger().seq() - 1;
        story.when(rating(CHAIR, ANA), OptionalLong.of(at), false).then(new RatingSet(ANA, CRAFT, Optional.of(4), WHY));
        story.when(rating(CHAIR, ANA), OptionalLong.of(at - 1), false).thenConflict();
    }

    @Test
    @DisplayName("[R8] commands on different cells never conflict")
    void different_cells_never_conflict() {
        given(new RatingSet(ANA, REACH, Optional.of(2), WHY))
                .when(rating(CHAIR, ANA), OptionalLong.of(13), false)
                .then(new RatingSet(ANA, CRAFT, Optional.of(4), WHY));
    }

    @Test
    void force_without_a_conflict_is_not_recorded() {
        given().when(rating(CHAIR, ANA), OptionalLong.of(13), true)
                .then(new RatingSet(ANA, CRAFT, Optional.of(4), WHY));
    }

    @Test
    void a_right_one_never_had_comes_before_a_conflict() {
        given(new SessionStarted(), new RatingSet(ANA, CRAFT, Optional.of(2), WHY))
                .when(rating(NOOR_VOTES, ANA), OptionalLong.of(0), false)
                .thenRejected(FORBIDDEN);
    }

    @Test
    void what_is_withheld_and_what_is_not_there_get_the_same_answer() {
        var withheld = given(new SessionStarted(), new MemberRecused(NOOR_VOTES, ANA, true));
        for (var force : List.of(true, false)) {
            assertThat(withheld.when(rating(NOOR_VOTES, ANA), NO_BASE, force))
                    .isEqualTo(withheld.when(rating(NOOR_VOTES, NOBODY), NO_BASE, force));
        }
    }

    @Test
    @DisplayName("[UX F4] two next in a row advance once")
    void a_lost_vote_of_two_leaves_one_conflict() {
        given(new SessionStarted(), new ItemOpened(ANA))
                .when(new OpenItem(CHAIR, BEN), OptionalLong.of(13), false)
                .thenConflict();
    }
}
