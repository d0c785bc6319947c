package dev.plumbline.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How far teams scatter, and how alike one person is rated throughout, is what R computes. */
class SpreadReferenceTest {
    @ParameterizedTest
    @MethodSource("dev.plumbline.domain.statistics.ReferenceCase#all")
    void spreads_are_the_reference_spreads(ReferenceCase example) {
        var expected = example.expected(Basis.INITIAL).path("spread");
        var rows = rows(example);
        for (int row = 0; row < rows.size(); row++) spread(rows.get(row).spread(), expected, row);
    }

    @ParameterizedTest
    @MethodSource("dev.plumbline.domain.statistics.ReferenceCase#all")
    void halos_are_the_reference_halos(ReferenceCase example) {
        var expected = example.expected(Basis.INITIAL).path("halo");
        var halos = rows(example).stream().map(Drift::halo).toList();
        Expected.sameGaps(halos.stream().map(Halo::gap).toList(), expected);
        for (int row = 0; row < halos.size(); row++) {
            Expected.same(
                    "scatter",
                    halos.get(row).meanScatter(),
                    expected.path("meanProfileSd").path(row));
            Expected.same(
                    "flat",
                    halos.get(row).flatShare(),
                    expected.path("flatShare").path(row));
        }
    }

    private static List<Drift> rows(ReferenceCase example) {
        return List.copyOf(example.whole().drift().values());
    }

    private static void spread(Spread actual, JsonNode expected, int row) {
        assertThat(actual.n()).isEqualTo(expected.path("n").path(row).asInt());
        assertThat(actual.floorApplied())
                .isEqualTo(expected.path("floorApplied").path(row).asBoolean());
        var ratio = actual.comparison();
        Expected.same("sd", actual.deviation(), expected.path("sd").path(row), Expected.OPTIMUM);
        Expected.same(
                "sdOthers",
                actual.deviationElsewhere(),
                expected.path("sdOthers").path(row),
                Expected.OPTIMUM);
        Expected.same("q", actual.q(), expected.path("q").path(row), Expected.OPTIMUM);
        spread("ratio", ratio, VarianceRatio::ratio, expected, row);
        spread("lo", ratio, value -> value.range().low(), expected, row);
        spread("hi", ratio, value -> value.range().high(), expected, row);
        spread("p", ratio, value -> value.test().p(), expected, row);
    }

    private static void spread(
            String what,
            Optional<VarianceRatio> actual,
            ToDoubleFunction<VarianceRatio> value,
            JsonNode expected,
            int row) {
        var number = actual.stream().mapToDouble(value).findFirst();
        Expected.same(what + " of row " + row, number, expected.path(what).path(row), Expected.OPTIMUM);
    }
}
