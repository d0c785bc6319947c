package dev.plumbline.domain.cells;

import static dev.plumbline.testing.Ladder.CRAFT;
import static dev.plumbline.testing.Ladder.IC1;
import static dev.plumbline.testing.Ladder.IC2;
import static dev.plumbline.testing.Ladder.IC3;
import static dev.plumbline.testing.Ladder.LEAD;
import static dev.plumbline.testing.Ladder.M1;
import static dev.plumbline.testing.Ladder.REACH;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.domain.framework.Criteria.Rule;
import dev.plumbline.domain.framework.CriterionId;
import dev.plumbline.domain.framework.LevelId;
import dev.plumbline.domain.framework.Requirement;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.Attestation;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.Outcome;
import dev.plumbline.domain.session.event.CriterionAttested;
import dev.plumbline.domain.session.event.DayBegun;
import dev.plumbline.domain.session.event.DecisionRecorded;
import dev.plumbline.domain.session.event.Event;
import dev.plumbline.domain.session.event.LevelProposed;
import dev.plumbline.domain.session.event.RatingSet;
import dev.plumbline.domain.session.event.SessionStarted;
import dev.plumbline.domain.session.event.VotesRevealed;
import dev.plumbline.testing.Calibration;
import dev.plumbline.testing.Ladder;
import dev.plumbline.testing.Newcomer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What of a session readiness is told, and the fields it comes out with. The rules themselves are readiness' own matter. */
class ReadinessCellsTest {
    private static final PersonId PERSON = new PersonId("p1");
    private static final Rule MEAN = Rule.gate("mean", new Requirement.Mean(new BigDecimal("3.5")));
    private static final Rule SCOPE = Rule.gate("scope", new Requirement.Scope());
    private static final Rule CONFIRMATION = Rule.gate("confirmation", new Requirement.Confirmation());
    private static final Newcomer ANYBODY = Newcomer.of("p1").at(IC1).rated(CRAFT, 4);
    private static final Newcomer RATED = ANYBODY.rated(REACH, 3);

    @Test
    void the_cell_has_every_field_of_the_protocol() {
        var cell = figure(open(MEAN, SCOPE).with(RATED));
        assertThat(cell.at("target").plain()).isEqualTo("ic2");
        assertThat(cell.at("verdict").plain()).isEqualTo("near");
        assertThat(cell.at("met").plain()).isEqualTo(1L);
        assertThat(cell.at("of").plain()).isEqualTo(2L);
        assertThat(cell.at("criteria").at("0").plain())
                .isEqualTo(
                        Map.of("id", "mean", "status", "met", "have", "3.5", "need", "3.5", "text", MEAN.sentence()));
        assertThat(cell.at("criteria").at("1").at("status").plain()).isEqualTo("unknown");
        assertThat(cell.at("margin").plain()).isEqualTo(0L);
        assertThat(cell.at("pointsToFlip").plain()).isEqualTo(1L);
        assertThat(cell.at("fragile").plain()).isEqualTo(true);
    }

    @Test
    void a_gap_says_what_is_there_and_what_is_needed() {
        var cell = figure(open(MEAN).with(ANYBODY.rated(REACH, 2)));
        assertThat(cell.at("gaps").plain()).isEqualTo(List.of(Map.of("competency", "reach", "have", 2L, "need", 4L)));
    }

    @Test
    void who_is_at_the_top_with_nothing_proposed_has_no_readiness() {
        assertThat(ReadinessCells.of(open(MEAN).with(Newcomer.of("p1").at(IC3)).session()))
                .isEmpty();
    }

    @Test
    void who_has_no_level_has_no_readiness() {
        assertThat(ReadinessCells.of(open(MEAN).with(Newcomer.of("p1")).session()))
                .isEmpty();
    }

    @Nested
    class The_target {
        @Test
        void is_the_proposed_level_if_it_is_another_than_the_current() {
            assertThat(target(open(MEAN).with(RATED.proposedFor(M1)))).isEqualTo("m1");
        }

        @Test
        void is_the_next_rank_before_the_reveal_of_a_blind_vote() {
            var blind = Calibration.blind(Ladder.asking(MEAN)).with(RATED.proposedFor(IC3));
            assertThat(target(blind)).isEqualTo("ic2");
            assertThat(target(blind.then(new VotesRevealed(PERSON, 1)))).isEqualTo("ic3");
        }

        @Test
        void of_a_blind_vote_makes_no_difference_even_to_the_verdict_at_the_start() {
            var proposed = Calibration.blind(Ladder.asking(MEAN))
                    .with(RATED.proposedFor(M1))
                    .then(new SessionStarted());
            var not = Calibration.blind(Ladder.asking(MEAN)).with(RATED).then(new SessionStarted());
            assertThat(ReadinessCells.of(proposed.session())).isEqualTo(ReadinessCells.of(not.session()));
        }
    }

    @Nested
    class The_ratings {
        @Test
        void are_those_that_hold_now() {
            var calibration = open(MEAN).with(RATED).then(new SessionStarted(), rating(3));
            assertThat(figure(calibration).at("criteria").at("0").at("have").plain())
                    .isEqualTo("3");
        }

        @Test
        void of_an_earlier_cycle_do_not_stand_in_for_one_the_session_asks_and_lacks() {
            assertThat(verdict(open(MEAN).with(ANYBODY.ratedBefore(REACH, 5)))).isEqualTo("incomplete");
        }

        @Test
        void of_an_earlier_cycle_speak_where_the_session_does_not_ask() {
            var framework = Ladder.expecting(LEAD, M1, 3, Rule.gate("all", new Requirement.EveryExpected()));
            var crossing = RATED.proposedFor(M1);
            assertThat(figure(Calibration.open(framework).with(crossing.ratedBefore(LEAD, 3)))
                            .at("met")
                            .plain())
                    .isEqualTo(1L);
            assertThat(figure(Calibration.open(framework).with(crossing))
                            .at("met")
                            .plain())
                    .isEqualTo(0L);
        }
    }

    @Nested
    class The_days_and_attestations {
        @Test
        void time_in_the_level_grows_with_each_new_day() {
            var year = Rule.gate("time", new Requirement.TimeInLevel(12));
            var calibration =
                    open(year).with(RATED.since(Calibration.TODAY.minusYears(1).plusDays(1)));
            assertThat(verdict(calibration)).isEqualTo("near");
            assertThat(verdict(calibration.then(new DayBegun(Calibration.TODAY.plusDays(1)))))
                    .isEqualTo("ready");
        }

        @Test
        void an_attestation_meets_a_criterion_and_a_waiver_settles_it() {
            assertThat(verdict(open(SCOPE).with(RATED).then(attested(true, false))))
                    .isEqualTo("ready");
            assertThat(verdict(open(SCOPE).with(RATED).then(attested(false, false))))
                    .isEqualTo("near");
            assertThat(status(open(SCOPE).with(RATED).then(attested(false, true))))
                    .isEqualTo("waived");
        }
    }

    @Nested
    class The_confirmation {
        private final Calibration calibration = open(CONFIRMATION).with(RATED).then(new SessionStarted());

        @Test
        void waits_for_a_decision() {
            assertThat(verdict(calibration)).isEqualTo("awaiting-confirmation");
        }

        @Test
        void is_given_by_a_decision_on_the_target() {
            assertThat(verdict(calibration.then(decided(Outcome.PROMOTE, IC2)))).isEqualTo("ready");
        }

        @Test
        void is_refused_by_a_decision_to_stay() {
            assertThat(status(calibration.then(decided(Outcome.STAY, IC1)))).isEqualTo("unmet");
        }

        @Test
        void stays_open_when_the_decision_is_put_off() {
            assertThat(status(calibration.then(decided(Outcome.DEFER, IC1)))).isEqualTo("unknown");
        }

        @Test
        void of_another_level_is_none() {
            calibration.then(new LevelProposed(PERSON, IC3, Optional.of("two at once")), decided(Outcome.PROMOTE, IC2));
            assertThat(status(calibration)).isEqualTo("unmet");
        }
    }

    @Nested
    class The_verdict_at_the_start {
        @Test
        void is_left_out_before_the_start() {
            assertThat(figure(open(MEAN).with(RATED)).at("atStart").plain()).isNull();
        }

        @Test
        void stays_whatever_is_rated_attested_or_proposed_later() {
            var calibration =
                    open(MEAN, SCOPE).with(RATED).then(new SessionStarted(), rating(1), attested(true, false));
            calibration.then(
                    new LevelProposed(PERSON, M1, Optional.of("asked for")),
                    new DayBegun(Calibration.TODAY.plusYears(1)));
            assertThat(figure(calibration).at("atStart").plain()).isEqualTo("near");
        }

        @Test
        void of_somebody_who_came_later_is_that_of_their_coming() {
            var calibration = open(MEAN).then(new SessionStarted()).with(RATED).then(rating(1));
            assertThat(figure(calibration).at("atStart").plain()).isEqualTo("ready");
            assertThat(verdict(calibration)).isEqualTo("near");
        }

        @Test
        void is_none_if_there_was_nothing_to_be_ready_for() {
            var top = Newcomer.of("p1").at(IC3).rated(CRAFT, 4).rated(REACH, 4);
            var calibration = open(MEAN).with(top).then(new SessionStarted());
            calibration.then(new LevelProposed(PERSON, M1, Optional.of("asked for")));
            assertThat(figure(calibration).at("atStart").plain()).isEqualTo("none");
        }
    }

    private static Calibration open(Rule... rules) {
        return Calibration.open(Ladder.asking(rules));
    }

    private static Event rating(int value) {
        return new RatingSet(PERSON, CRAFT, Optional.of(value), Optional.of("seen together"));
    }

    private static Event attested(boolean met, boolean waived) {
        var told = new Attestation(Optional.of(met), waived, Optional.of("a link"), "m1");
        return new CriterionAttested(PERSON, new CriterionId("scope"), told);
    }

    private static Event decided(Outcome outcome, LevelId level) {
        return new DecisionRecorded(PERSON, outcome, level, Optional.of("agreed"), List.of());
    }

    private static Figure figure(Calibration calibration) {
        return Figure.in(ReadinessCells.of(calibration.session()), CellKey.readiness(PERSON));
    }

    private static Object target(Calibration calibration) {
        return String.valueOf(figure(calibration).at("target").plain());
    }

    private static Object verdict(Calibration calibration) {
        return String.valueOf(figure(calibration).at("verdict").plain());
    }

    private static Object status(Calibration calibration) {
        return String.valueOf(
                figure(calibration).at("criteria").at("0").at("status").plain());
    }
}
