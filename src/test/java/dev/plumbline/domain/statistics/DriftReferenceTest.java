package dev.plumbline.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The figures are those that R, lme4 and SciPy compute from the same ratings, whichever way the ratings came in. */
class DriftReferenceTest {
    @ParameterizedTest
    @MethodSource("dev.plumbline.domain.statistics.ReferenceCase#all")
    void ratings_put_in_at_once_have_the_reference_figures(ReferenceCase example) {
        var table = example.whole();
        check(table, Basis.INITIAL, example.expected(Basis.INITIAL));
        check(table, Basis.CURRENT, example.expected(Basis.CURRENT));
    }

    @ParameterizedTest
    @MethodSource("dev.plumbline.domain.statistics.ReferenceCase#all")
    void ratings_edited_one_by_one_have_them_on_the_way_and_at_the_end(ReferenceCase example) {
        var table = example.replay(DriftReferenceTest::checkpoint);
        check(table, Basis.INITIAL, example.expected(Basis.INITIAL));
        check(table, Basis.CURRENT, example.expected(Basis.CURRENT));
        assertThat(table.drift()).isEqualTo(example.whole().drift());
    }

    @ParameterizedTest
    @MethodSource("dev.plumbline.domain.statistics.ReferenceCase#all")
    void the_flags_are_exactly_the_reference_flags(ReferenceCase example) {
        var flags = example.whole().gaps(Basis.INITIAL).values().stream()
                .map(gap -> GapFlag.of(gap).name())
                .toList();
        assertThat(flags)
                .isEqualTo(Expected.texts(example.expected().path("flags").path("gap")));
    }

    private static void check(RatingTable table, Basis basis, JsonNode expected) {
        assertThat(table.managers()).isEqualTo(Expected.texts(expected.path("managers")));
        var counted = table.counted(basis);
        assertThat(counted.employees())
                .isEqualTo(expected.path("counted").path("employees").asInt());
        Expected.same(
                "kbar",
                OptionalDouble.of(counted.meanRatings()),
                expected.path("counted").path("meanRatings"));
        distributions(table, basis, expected.path("distribution"));
        Expected.sameGaps(List.copyOf(table.gaps(basis).values()), expected.path("leniency"));
    }

    private static void checkpoint(RatingTable table, JsonNode expected) {
        pool(table, Basis.CURRENT, expected.path("pool"));
        Expected.sameGaps(List.copyOf(table.gaps(Basis.CURRENT).values()), expected.path("leniency"));
    }

    private static void distributions(RatingTable table, Basis basis, JsonNode expected) {
        Expected.sameDistribution("all", of(table.all(), basis), expected.path("all"));
        pool(table, basis, expected.path("pool"));
        expected.path("byLevel")
                .properties()
                .forEach(level -> Expected.sameDistribution(
                        level.getKey(), of(table.ofStratum(level.getKey()), basis), level.getValue()));
        expected.path("byManager")
                .properties()
                .forEach(manager -> manager.getValue()
                        .properties()
                        .forEach(competency -> Expected.sameDistribution(
                                manager.getKey() + " " + competency.getKey(),
                                of(table.ofManager(manager.getKey(), competency.getKey()), basis),
                                competency.getValue())));
    }

    private static void pool(RatingTable table, Basis basis, JsonNode expected) {
        expected.properties()
                .forEach(competency -> Expected.sameDistribution(
                        competency.getKey(), of(table.pool(competency.getKey()), basis), competency.getValue()));
    }

    private static Distribution of(BeforeAndNow both, Basis basis) {
        return basis == Basis.INITIAL ? both.initial() : both.current();
    }
}
