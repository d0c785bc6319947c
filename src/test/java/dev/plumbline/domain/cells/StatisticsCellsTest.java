package dev.plumbline.domain.cells;

import static dev.plumbline.testing.Ladder.CRAFT;
import static dev.plumbline.testing.Ladder.IC1;
import static dev.plumbline.testing.Ladder.LEAD;
import static dev.plumbline.testing.Ladder.M1;
import static dev.plumbline.testing.Ladder.REACH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.domain.framework.CompetencyId;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.event.RatingSet;
import dev.plumbline.domain.session.event.ReviewConfirmed;
import dev.plumbline.domain.session.event.SessionClosed;
import dev.plumbline.domain.session.event.SessionStarted;
import dev.plumbline.testing.Calibration;
import dev.plumbline.testing.Ladder;
import dev.plumbline.testing.Newcomer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The fields of distributions, drift and consistency. Whether their numbers are right is the statistics' own matter. */
class StatisticsCellsTest {
    private static final Offset<Double> CLOSE = within(1e-9);
    private static final PersonId ANA = new PersonId("ana");

    private final Calibration calibration = Calibration.open(Ladder.asking());

    @Nested
    class A_distribution {
        @Test
        void counts_now_and_before_with_the_summaries_of_now() {
            calibration
                    .with(rated("p1", "ana", 2), rated("p2", "ana", 3), rated("p3", "ben", 3), rated("p4", "ben", 2))
                    .with(rated("p5", "ben", 2))
                    .then(new SessionStarted(), set("p5", CRAFT, 3));
            var cell = figure(CellKey.distribution(CRAFT));
            assertThat(cell.at("counts").plain()).isEqualTo(List.of(0L, 2L, 3L, 0L, 0L));
            assertThat(cell.at("initial").plain()).isEqualTo(List.of(0L, 3L, 2L, 0L, 0L));
            assertThat(cell.at("n").plain()).isEqualTo(5L);
            assertThat((Double) cell.at("mean").plain()).isCloseTo(2.6, CLOSE);
            assertThat((Double) cell.at("sd").plain()).isCloseTo(Math.sqrt(0.3), CLOSE);
            assertThat(cell.at("q1").plain()).isEqualTo(2.0);
            assertThat(cell.at("median").plain()).isEqualTo(3.0);
            assertThat(cell.at("q3").plain()).isEqualTo(3.0);
            assertThat((Double) cell.at("interpolatedMedian").plain()).isCloseTo(2.5 + 0.5 / 3, CLOSE);
        }

        @Test
        void of_ratings_still_to_come_has_counts_and_no_summaries() {
            calibration.with(Newcomer.of("p1").at(IC1));
            var cell = figure(CellKey.distribution(REACH));
            assertThat(cell.at("counts").plain()).isEqualTo(List.of(0L, 0L, 0L, 0L, 0L));
            assertThat(cell.at("mean").plain()).isEqualTo("none");
            assertThat(cell.at("interpolatedMedian").plain()).isEqualTo("none");
        }

        @Test
        void exists_for_the_competencies_asked_of_somebody() {
            calibration.with(Newcomer.of("p1").at(IC1));
            assertThat(figures())
                    .containsKey(CellKey.distribution(CRAFT))
                    .doesNotContainKey(CellKey.distribution(LEAD));
            calibration.with(Newcomer.of("p2").at(M1));
            assertThat(figures()).containsKey(CellKey.distribution(LEAD));
        }

        @Test
        void of_a_manager_counts_their_reports_alone() {
            calibration.with(rated("p1", "ana", 2), rated("p2", "ben", 5));
            assertThat(figure(CellKey.distribution(CRAFT, ANA)).at("counts").plain())
                    .isEqualTo(List.of(0L, 1L, 0L, 0L, 0L));
        }

        @Test
        void of_a_manager_has_mean_and_deviation_from_three_reports_on() {
            calibration.with(rated("p1", "ana", 2), rated("p2", "ana", 4));
            assertThat(figure(CellKey.distribution(CRAFT, ANA)).at("mean").plain())
                    .isEqualTo("none");
            assertThat(figure(CellKey.distribution(CRAFT, ANA)).at("median").plain())
                    .isEqualTo(3.0);
            calibration.with(rated("p3", "ana", 3));
            assertThat(figure(CellKey.distribution(CRAFT, ANA)).at("mean").plain())
                    .isEqualTo(3.0);
            assertThat(figure(CellKey.distribution(CRAFT, ANA)).at("sd").plain())
                    .isEqualTo(1.0);
        }

        @Test
        void of_a_manager_is_not_there_before_a_report_is_rated() {
            calibration.with(Newcomer.of("p1").under("ana").at(IC1));
            assertThat(figures()).doesNotContainKey(CellKey.distribution(CRAFT, ANA));
        }
    }

    @Nested
    class A_drift_row {
        @Test
        void has_every_field_of_the_protocol() {
            twoTeams();
            assertThat(figure(CellKey.drift(ANA)).names())
                    .containsExactly(
                            "n",
                            "gap",
                            "lo",
                            "hi",
                            "lo80",
                            "hi80",
                            "q",
                            "reviewed",
                            "shift",
                            "shiftLo",
                            "shiftHi",
                            "vsPeers",
                            "second",
                            "secondLo",
                            "secondHi",
                            "change",
                            "spread",
                            "halo",
                            "notes",
                            "verdict",
                            "evidence",
                            "sentence");
        }

        @Test
        void tells_the_gap_with_both_intervals_around_it() {
            twoTeams();
            var row = figure(CellKey.drift(ANA));
            assertThat(row.at("n").plain()).isEqualTo(5L);
            assertThat((Double) row.at("gap").plain()).isCloseTo(1.6, CLOSE);
            assertThat((Double) row.at("lo").plain())
                    .isLessThan((Double) row.at("lo80").plain());
            assertThat((Double) row.at("hi").plain())
                    .isGreaterThan((Double) row.at("hi80").plain());
            assertThat((Double) row.at("q").plain()).isBetween(0.0, 0.05);
            assertThat(row.at("verdict").plain()).isEqualTo("TEAM_DIFFERS_UNRESOLVED");
            assertThat(row.at("evidence").plain()).isEqualTo("D");
            assertThat((String) row.at("sentence").plain()).contains("1.60");
        }

        @Test
        void has_no_evidence_and_no_numbers_where_there_is_nothing_to_say() {
            calibration.with(rated("p1", "ana", 3));
            var row = figure(CellKey.drift(ANA));
            assertThat(row.at("n").plain()).isEqualTo(1L);
            assertThat(row.at("gap").plain()).isEqualTo("none");
            assertThat(row.at("shift").plain()).isEqualTo("none");
            assertThat(row.at("evidence").plain()).isEqualTo("none");
            assertThat(row.at("notes").plain()).isEqualTo(List.of());
            assertThat(row.at("verdict").plain()).isEqualTo("TOO_FEW");
        }

        @Test
        void names_nobody_so_that_a_screen_may_show_it() {
            twoTeams();
            assertThat((String) figure(CellKey.drift(ANA)).at("sentence").plain())
                    .doesNotContain("ana");
        }

        @Test
        void counts_the_reports_the_committee_looked_at() {
            twoTeams();
            calibration.then(new SessionStarted(), set("a1", CRAFT, 4), new ReviewConfirmed(new PersonId("a2")));
            var row = figure(CellKey.drift(ANA));
            assertThat(row.at("reviewed").plain()).isEqualTo(2L);
            assertThat((Double) row.at("shift").plain()).isCloseTo(0.25, CLOSE);
            assertThat(row.at("vsPeers").plain()).isEqualTo("none");
        }

        @Test
        void asks_for_less_certainty_once_the_session_is_closed() {
            twoTeams();
            calibration.then(new SessionStarted());
            for (int i = 1; i <= 5; i++) calibration.then(new ReviewConfirmed(new PersonId("a" + i)));
            assertThat(figure(CellKey.drift(ANA)).at("verdict").plain()).isEqualTo("TEAM_DIFFERS_COMMITTEE_AGREES");
            calibration.then(new SessionClosed());
            assertThat(figure(CellKey.drift(ANA)).at("verdict").plain()).isEqualTo("TEAM_DIFFERS_COMMITTEE_AGREES");
        }

        @Test
        void stands_for_managers_alone() {
            calibration.with(rated("p1", "ana", 3), Newcomer.of("chief").at(M1).rated(CRAFT, 5));
            assertThat(figures().keySet().stream()
                            .filter(key -> key.kind() == CellKey.drift(ANA).kind()))
                    .containsExactly(CellKey.drift(ANA));
        }

        @Test
        void is_told_to_the_hundredth_where_there_are_a_hundred() {
            for (int i = 0; i < 200; i++) calibration.with(rated("p" + i, "manager-" + i / 2, 1 + i % 5));
            var row = figure(CellKey.drift(new PersonId("manager-7")));
            for (var name : List.of("gap", "lo", "hi", "lo80", "hi80")) {
                double told = (Double) Objects.requireNonNull(row.at(name).plain());
                assertThat(told).as(name).isEqualTo(Math.rint(100 * told) / 100);
            }
        }

        @Test
        void leaves_out_of_the_comparison_who_has_no_level() {
            twoTeams();
            var before = figure(CellKey.drift(ANA)).at("gap").plain();
            calibration.with(Newcomer.of("new").under("ana").rated(CRAFT, 1).rated(REACH, 1));
            assertThat((Double) figure(CellKey.drift(ANA)).at("gap").plain()).isCloseTo((Double) before, CLOSE);
        }
    }

    @Nested
    class Consistency {
        @Test
        void compares_the_scatter_of_all_ratings_before_and_now() {
            calibration
                    .with(rated("p1", "ana", 1), rated("p2", "ben", 5))
                    .then(new SessionStarted(), set("p1", CRAFT, 2), set("p1", REACH, 2))
                    .then(set("p2", CRAFT, 4), set("p2", REACH, 4));
            var cell = figure(CellKey.CONSISTENCY);
            assertThat((Double) cell.at("sd").at("before").plain()).isCloseTo(Math.sqrt(16 / 3.0), CLOSE);
            assertThat((Double) cell.at("sd").at("now").plain()).isCloseTo(Math.sqrt(4 / 3.0), CLOSE);
            assertThat((Double) cell.at("compression").plain()).isCloseTo(0.5, CLOSE);
        }

        @Test
        void tells_the_managers_share_with_its_interval() {
            twoTeams();
            var before = figure(CellKey.CONSISTENCY).at("share").at("before");
            assertThat((Double) before.at("value").plain()).isBetween(0.0, 1.0);
            assertThat((Double) before.at("lo").plain())
                    .isLessThanOrEqualTo((Double) before.at("value").plain());
            assertThat(before.at("reason").plain()).isEqualTo("none");
        }

        @Test
        void says_why_the_share_is_not_known() {
            calibration.with(rated("p1", "ana", 1), rated("p2", "ana", 5));
            assertThat(figure(CellKey.CONSISTENCY).at("share").at("now").plain())
                    .isEqualTo(Map.of("value", "none", "lo", "none", "hi", "none", "reason", "one-manager"));
        }

        @Test
        void is_not_there_before_anything_is_rated() {
            calibration.with(Newcomer.of("p1").under("ana").at(IC1));
            assertThat(figures()).doesNotContainKey(CellKey.CONSISTENCY);
        }
    }

    /** Ana's five come in 1.6 points above Ben's five. */
    private void twoTeams() {
        int[] high = {5, 5, 4, 5, 4};
        int[] low = {3, 3, 3, 3, 3};
        for (int i = 0; i < high.length; i++) {
            calibration.with(rated("a" + (i + 1), "ana", high[i]), rated("b" + (i + 1), "ben", low[i]));
        }
    }

    private static Newcomer rated(String id, String manager, int rating) {
        return Newcomer.of(id).under(manager).at(IC1).rated(CRAFT, rating).rated(REACH, rating);
    }

    private static RatingSet set(String person, CompetencyId competency, int rating) {
        return new RatingSet(new PersonId(person), competency, Optional.of(rating), Optional.of("seen together"));
    }

    private Map<CellKey, Value> figures() {
        return StatisticsCells.of(calibration.session());
    }

    private Figure figure(CellKey key) {
        return Figure.in(figures(), key);
    }
}
