package dev.plumbline.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How much goes along with managers is what lme4 estimates. */
class ManagerShareReferenceTest {
    @ParameterizedTest
    @MethodSource("dev.plumbline.domain.statistics.ReferenceCase#all")
    void the_managers_share_is_the_reference_share(ReferenceCase example) {
        for (var basis : Basis.values()) {
            share(example.whole().managerShare(basis), example.expected(basis).path("reml"));
        }
    }

    @ParameterizedTest
    @MethodSource("dev.plumbline.domain.statistics.ReferenceCase#all")
    void shares_on_the_way_are_too(ReferenceCase example) {
        example.replay((table, expected) -> share(table.managerShare(Basis.CURRENT), expected.path("reml")));
    }

    private static void share(ManagerShare actual, JsonNode expected) {
        switch (actual) {
            case ManagerShare.NotAvailable none ->
                assertThat(none.reason().name().replace("_", ""))
                        .isEqualToIgnoringCase(expected.path("reason").asText());
            case ManagerShare.Estimated estimated -> estimated(estimated, expected);
        }
    }

    private static void estimated(ManagerShare.Estimated actual, JsonNode expected) {
        close("theta", actual.theta(), expected);
        close("sigma2", actual.residualVariance(), expected);
        close("managerShare", actual.share(), expected);
        close("managerShareLo", actual.range().low(), expected);
        close("managerShareHi", actual.range().high(), expected);
        close("anyDifferenceF", actual.anyDifference().f(), expected);
        close("df1", actual.anyDifference().numerator(), expected);
        close("df2", actual.anyDifference().denominator(), expected);
        close("anyDifferenceP", actual.anyDifference().p(), expected);
        list("levelMeans", actual.levelMeans(), expected);
        list("offset", actual.offsets(), expected);
        list("offsetSe", actual.offsetErrors(), expected);
    }

    private static void close(String what, double actual, JsonNode expected) {
        Expected.same(what, OptionalDouble.of(actual), expected.path(what), Expected.OPTIMUM);
    }

    private static void list(String what, List<Double> actual, JsonNode expected) {
        if (!expected.has(what)) return;
        for (int place = 0; place < actual.size(); place++) {
            double value = expected.path(what).path(place).asDouble();
            assertThat(actual.get(place))
                    .as(what + place)
                    .isCloseTo(value, within(Expected.OPTIMUM * (1 + Math.abs(value))));
        }
    }
}
