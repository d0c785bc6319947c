package dev.plumbline.domain.statistics;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How far a manager is from everybody else is what SciPy computes. */
class DistanceReferenceTest {
    @ParameterizedTest
    @MethodSource("dev.plumbline.domain.statistics.ReferenceCase#all")
    void distances_are_the_reference_distances(ReferenceCase example) {
        var table = example.whole();
        for (var basis : Basis.values()) {
            var expected = example.expected(basis).path("distance");
            var actual = table.distances(basis);
            for (int row = 0; row < table.managers().size(); row++) {
                var distance = Optional.ofNullable(actual.get(table.managers().get(row)));
                same("w1", distance, Distance::moved, expected, row);
                same("netShift", distance, Distance::netShift, expected, row);
                same("shape", distance, Distance::shape, expected, row);
                same("chanceW1", distance, Distance::byChance, expected, row);
                same("cliffsDelta", distance, Distance::cliffsDelta, expected, row);
            }
        }
    }

    private static void same(
            String what, Optional<Distance> actual, ToDoubleFunction<Distance> value, JsonNode expected, int row) {
        Expected.same(
                what,
                actual.stream().mapToDouble(value).findFirst(),
                expected.path(what).path(row));
    }
}
