package dev.plumbline.domain.statistics;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which competencies a manager favours is what R computes. */
class CompetencyReferenceTest {
    @ParameterizedTest
    @MethodSource("dev.plumbline.domain.statistics.ReferenceCase#all")
    void competency_gaps_are_the_reference_gaps(ReferenceCase example) {
        var table = example.whole();
        for (var basis : Basis.values()) {
            var expected = example.expected(basis).path("competencyGap");
            for (int column = 0; column < table.competencies().size(); column++) {
                var gaps = table.competencyGaps(basis, table.competencies().get(column));
                competency(List.copyOf(gaps.values()), expected, column);
            }
        }
    }

    private static void competency(List<Gap> actual, JsonNode expected, int column) {
        for (int row = 0; row < actual.size(); row++) {
            var estimate = actual.get(row).estimate();
            Expected.same("q", actual.get(row).q(), expected.path("q").path(row).path(column));
            same("gap", estimate, Estimate::value, expected, row, column);
            same("se", estimate, Estimate::standardError, expected, row, column);
            same("p", estimate, Estimate::p, expected, row, column);
        }
    }

    private static void same(
            String what,
            Optional<Estimate> actual,
            ToDoubleFunction<Estimate> value,
            JsonNode expected,
            int row,
            int column) {
        if (!expected.has(what)) return;
        Expected.same(
                what,
                actual.stream().mapToDouble(value).findFirst(),
                expected.path(what).path(row).path(column));
    }
}
