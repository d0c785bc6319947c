package dev.plumbline.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.testing.Seeded;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/** Laws that hold for whatever was put in, tried on sessions made from seeds. */
class RatingTableLawsTest {
    private static final double TOLERANCE = 1e-9;

    @Seeded(fresh = 30)
    void edits_one_by_one_equal_a_table_filled_at_once(long seed) {
        var session = new RandomSession(seed);
        assertSame(session.table(), session.facts().table());
    }

    @Seeded(fresh = 30)
    void the_order_of_the_facts_does_not_matter(long seed) {
        var facts = new RandomSession(seed).facts();
        assertSame(facts.table(), facts.tableBackwards());
    }

    @Seeded(fresh = 30)
    void an_edit_taken_back_leaves_no_trace(long seed) {
        var session = new RandomSession(seed);
        if (session.facts().ratees().isEmpty() || session.facts().competencies().isEmpty()) return;
        var cell = session.anyCell();
        session.table().rate(cell.basis(), cell.ratee(), cell.competency(), session.anyRating());
        session.facts()
                .rating(cell)
                .ifPresentOrElse(
                        rating -> session.table().rate(cell.basis(), cell.ratee(), cell.competency(), rating),
                        () -> session.table().clear(cell.basis(), cell.ratee(), cell.competency()));
        assertSame(session.table(), session.facts().table());
    }

    @Seeded(fresh = 30)
    void no_figure_is_infinite_or_not_a_number(long seed) {
        var table = new RandomSession(seed).table();
        assertThat(everything(table)).doesNotContain("NaN", "Infinity");
    }

    @Seeded(fresh = 30)
    void a_point_more_for_everybody_changes_no_gap(long seed) {
        var facts = new RandomSession(seed).facts().mapped(rating -> Math.min(rating, 4), manager -> manager);
        var raised = facts.mapped(rating -> rating + 1, manager -> manager);
        assertClose(gaps(raised.table()), gaps(facts.table()));
    }

    @Seeded(fresh = 30)
    void the_scale_upside_down_turns_every_gap_around(long seed) {
        var facts = new RandomSession(seed).facts();
        var turned = facts.mapped(rating -> 6 - rating, manager -> manager);
        assertClose(
                values(turned.table()).map(value -> -value).toArray(),
                values(facts.table()).toArray());
    }

    @Seeded(fresh = 30)
    void what_managers_are_called_does_not_matter(long seed) {
        var facts = new RandomSession(seed).facts();
        var renamed = facts.mapped(rating -> rating, manager -> "renamed " + manager);
        assertClose(gaps(renamed.table()), gaps(facts.table()));
    }

    @Seeded(fresh = 30)
    void a_manager_without_a_rated_report_changes_nobody_elses_figures(long seed) {
        var session = new RandomSession(seed);
        var before = session.facts().table().drift();
        session.table().place(new Ratee("nobody yet", "new manager", "L0"));
        var after = session.table().drift();
        assertThat(after.remove("new manager")).satisfies(row -> {
            assertThat(row.n()).isZero();
            assertThat(row.gap()).isEmpty();
            assertThat(row.verdict()).isEqualTo(Verdict.TOO_FEW);
        });
        assertThat(after).isEqualTo(before);
    }

    private static void assertSame(RatingTable one, RatingTable other) {
        assertThat(one.drift()).isEqualTo(other.drift());
        assertThat(distributions(one)).isEqualTo(distributions(other));
        for (var basis : Basis.values()) {
            assertThat(one.managerShare(basis)).isEqualTo(other.managerShare(basis));
        }
    }

    private static void assertClose(double[] actual, double[] expected) {
        assertThat(actual).hasSameSizeAs(expected);
        for (int index = 0; index < actual.length; index++) {
            assertThat(actual[index]).isCloseTo(expected[index], within(TOLERANCE * (1 + Math.abs(expected[index]))));
        }
    }

    private static List<BeforeAndNow> distributions(RatingTable table) {
        var all = new ArrayList<BeforeAndNow>();
        all.add(table.all());
        for (var competency : table.competencies()) {
            all.add(table.pool(competency));
            table.managers().forEach(manager -> all.add(table.ofManager(manager, competency)));
        }
        table.strata().forEach(stratum -> all.add(table.ofStratum(stratum)));
        return all;
    }

    private static String everything(RatingTable table) {
        var words = new StringBuilder();
        distributions(table)
                .forEach(both -> words.append(summaries(both.initial())).append(summaries(both.current())));
        for (var basis : Basis.values()) {
            words.append(table.managerShare(basis))
                    .append(table.distances(basis))
                    .append(table.counted(basis));
            table.competencies().forEach(competency -> words.append(table.competencyGaps(basis, competency)));
        }
        return words.append(table.drift()).append(table.predictedShifts()).toString();
    }

    private static String summaries(Distribution distribution) {
        return distribution.mean()
                + " "
                + distribution.standardDeviation()
                + distribution.firstQuartile()
                + distribution.median()
                + distribution.thirdQuartile()
                + distribution.interpolatedMedian();
    }

    private static double[] gaps(RatingTable table) {
        return table.drift().values().stream()
                .flatMap(row -> List.of(row.initial(), row.current()).stream())
                .flatMapToDouble(RatingTableLawsTest::numbers)
                .toArray();
    }

    private static DoubleStream numbers(Gap gap) {
        var ofEstimate = gap.estimate().stream()
                .flatMapToDouble(estimate -> DoubleStream.of(
                        estimate.value(),
                        estimate.standardError(),
                        estimate.t(),
                        estimate.p(),
                        estimate.range().low(),
                        estimate.range().high(),
                        estimate.likely().low(),
                        estimate.likely().high()));
        return DoubleStream.concat(ofEstimate, gap.q().stream());
    }

    private static DoubleStream values(RatingTable table) {
        return table.drift().values().stream()
                .flatMap(row -> List.of(row.initial(), row.current()).stream())
                .flatMap(gap -> gap.estimate().stream())
                .mapToDouble(Estimate::value);
    }
}
