package dev.plumbline.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the committee's changes show is what independent software computes from them. */
class CommitteeReferenceTest {
    @ParameterizedTest
    @MethodSource("dev.plumbline.domain.statistics.ReferenceCase#all")
    void shifts_in_the_end_are_the_reference_shifts(ReferenceCase example) {
        check(example.whole(), example.expected().path("calibration"));
    }

    @ParameterizedTest
    @MethodSource("dev.plumbline.domain.statistics.ReferenceCase#all")
    void shifts_on_the_way_are_too(ReferenceCase example) {
        example.replay((table, expected) -> check(table, expected.path("calibration")));
    }

    @ParameterizedTest
    @MethodSource("dev.plumbline.domain.statistics.ReferenceCase#all")
    void flags_and_verdicts_are_exactly_the_reference_ones(ReferenceCase example) {
        var table = example.whole();
        var flags = example.expected().path("flags");
        assertThat(flags(table, Looks.AT_CLOSE)).isEqualTo(Expected.texts(flags.path("drift")));
        assertThat(flags(table, Looks.WHILE_OPEN)).isEqualTo(Expected.texts(flags.path("driftLive")));
        if (example.expected().has("secondRatings")) return;
        assertThat(verdicts(table)).isEqualTo(Expected.texts(flags.path("verdict")));
    }

    @ParameterizedTest
    @MethodSource("dev.plumbline.domain.statistics.ReferenceCase#all")
    void shifts_to_expect_are_the_reference_predictions(ReferenceCase example) {
        var expected = example.expected().path("calibration").path("predicted").path("predictedShift");
        var actual = List.copyOf(example.whole().predictedShifts().values());
        for (int row = 0; row < actual.size(); row++) {
            Expected.same("prediction of row " + row, actual.get(row), expected.path(row), Expected.OPTIMUM);
        }
    }

    private static void check(RatingTable table, JsonNode expected) {
        var byManager = expected.path("byManager");
        var rows = List.copyOf(table.drift().values());
        for (int row = 0; row < rows.size(); row++) row(rows.get(row).committee(), byManager, row);
        if (expected.has("session")) room(table.roomShift(), expected.path("session"));
    }

    private static void row(CommitteeShift actual, JsonNode expected, int row) {
        assertThat(actual.reviewed())
                .isEqualTo(expected.path("reviewed").path(row).asInt());
        counts(actual, expected, row);
        estimate(expected, "shift", row, actual.shift(), Estimate::value);
        estimate(expected, "se", row, actual.shift(), Estimate::standardError);
        estimate(expected, "df", row, actual.shift(), Estimate::degreesOfFreedom);
        estimate(expected, "p", row, actual.shift(), Estimate::p);
        estimate(expected, "lo", row, actual.shift(), shift -> shift.range().low());
        estimate(expected, "hi", row, actual.shift(), shift -> shift.range().high());
        estimate(expected, "vsPeers", row, actual.vsPeers(), Estimate::value);
        estimate(expected, "vsPeersSe", row, actual.vsPeers(), Estimate::standardError);
        estimate(expected, "vsPeersP", row, actual.vsPeers(), Estimate::p);
        same(expected, "pDrift", row, actual.p());
        same(expected, "q", row, actual.q());
    }

    private static void counts(CommitteeShift actual, JsonNode expected, int row) {
        if (!expected.has("reportsLowered")) return;
        assertThat(actual.others()).isEqualTo(expected.path("others").path(row).asInt());
        assertThat(actual.lowered())
                .isEqualTo(expected.path("reportsLowered").path(row).asInt());
        assertThat(actual.raised())
                .isEqualTo(expected.path("reportsRaised").path(row).asInt());
        assertThat(actual.unchanged())
                .isEqualTo(expected.path("reportsUnchanged").path(row).asInt());
    }

    private static void room(RoomShift actual, JsonNode expected) {
        assertThat(actual.cells()).isEqualTo(expected.path("cells").asInt());
        assertThat(actual.changed()).isEqualTo(expected.path("changed").asInt());
        Expected.same("mean change", actual.meanAbsoluteChange(), expected.path("meanAbsChange"));
        Expected.same("net shift", actual.netShift(), expected.path("netShift"));
    }

    private static void estimate(
            JsonNode expected, String name, int row, Optional<Estimate> estimate, ToDoubleFunction<Estimate> value) {
        same(expected, name, row, estimate.stream().mapToDouble(value).findFirst());
    }

    private static void same(JsonNode expected, String name, int row, OptionalDouble actual) {
        if (expected.has(name))
            Expected.same(name + " of row " + row, actual, expected.path(name).path(row));
    }

    private static List<String> flags(RatingTable table, Looks looks) {
        return names(table, looks, row -> LeniencyFlag.of(row.committee(), looks));
    }

    private static List<String> verdicts(RatingTable table) {
        return names(table, Looks.AT_CLOSE, Drift::verdict);
    }

    private static List<String> names(RatingTable table, Looks looks, Function<Drift, Enum<?>> value) {
        return table.drift(looks).values().stream()
                .map(row -> value.apply(row).name())
                .toList();
    }
}
