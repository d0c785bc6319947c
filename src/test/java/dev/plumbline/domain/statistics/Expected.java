package dev.plumbline.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** Holds figures against reference values; a value that is null there must be absent here. */
final class Expected {
    /** For what hangs on the optimum of the restricted likelihood: the reference's own is no better than this. */
    static final double OPTIMUM = 1e-5;

    private static final double TOLERANCE = 1e-8;

    private Expected() {}

    static void same(String what, OptionalDouble actual, JsonNode expected) {
        same(what, actual, expected, TOLERANCE);
    }

    static void same(String what, OptionalDouble actual, JsonNode expected, double tolerance) {
        assertThat(expected.isMissingNode()).as("reference value of " + what).isFalse();
        if (expected.isNull()) {
            assertThat(actual).as(what).isEmpty();
            return;
        }
        double value = expected.asDouble();
        assertThat(actual).as(what).isPresent();
        assertThat(actual.getAsDouble()).as(what).isCloseTo(value, within(tolerance * (1 + Math.abs(value))));
    }

    static void sameDistribution(String what, Distribution actual, JsonNode expected) {
        var counts = IntStream.range(0, Distribution.HIGHEST)
                .mapToObj(index -> expected.path("counts").path(index).asInt())
                .toList();
        assertThat(actual.counts()).as(what).isEqualTo(counts);
        assertThat(actual.n()).as(what).isEqualTo(expected.path("n").asInt());
        same(what + " mean", actual.mean(), expected.path("mean"));
        same(what + " sd", actual.standardDeviation(), expected.path("sd"));
        same(what + " q1", actual.firstQuartile(), expected.path("q1"));
        same(what + " median", actual.median(), expected.path("median"));
        same(what + " q3", actual.thirdQuartile(), expected.path("q3"));
        same(what + " interpolated", actual.interpolatedMedian(), expected.path("interpolatedMedian"));
    }

    /** Whatever columns the reference has for these gaps, in the order of managers. */
    static void sameGaps(List<Gap> actual, JsonNode expected) {
        for (int row = 0; row < actual.size(); row++) {
            var gap = actual.get(row);
            assertThat(gap.n())
                    .as("n of row " + row)
                    .isEqualTo(expected.path("n").path(row).asInt());
            same("q of row " + row, gap.q(), expected.path("q").path(row));
            column(expected, "gap", row, gap, Estimate::value);
            column(expected, "se", row, gap, Estimate::standardError);
            column(expected, "df", row, gap, Estimate::degreesOfFreedom);
            column(expected, "t", row, gap, Estimate::t);
            column(expected, "p", row, gap, Estimate::p);
            column(expected, "lo", row, gap, estimate -> estimate.range().low());
            column(expected, "hi", row, gap, estimate -> estimate.range().high());
            if (expected.has("floorApplied")) {
                assertThat(gap.floorApplied())
                        .as("floor of row " + row)
                        .isEqualTo(expected.path("floorApplied").path(row).asBoolean());
            }
        }
    }

    static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static void column(JsonNode expected, String name, int row, Gap gap, ToDoubleFunction<Estimate> value) {
        if (!expected.has(name)) return;
        var actual = gap.estimate().stream().mapToDouble(value).findFirst();
        same(name + " of row " + row, actual, expected.path(name).path(row));
    }
}
