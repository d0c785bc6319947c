package dev.plumbline.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How teams share the differences, spread, rate people alike, favour competencies: as lme4, R and SciPy see it. */
class TeamReferenceTest {
    /** The reference's own optimum of the restricted likelihood is no better than this. */
    private static final double OPTIMUM = 1e-5;

    @ParameterizedTest
    @MethodSource("cases")
    void the_managers_share_is_the_reference_share(ReferenceCase example) {
        for (var basis : Basis.values()) {
            share(example.whole().managerShare(basis), of(example, basis).path("reml"));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shares_on_the_way_are_too(ReferenceCase example) {
        var table = example.start();
        var checkpoints = example.expected().path("checkpoints");
        example.edits().forEach(edit -> {
            ReferenceCase.edit(table, edit);
            for (var checkpoint : checkpoints) {
                if (checkpoint.path("afterSeq").asText().equals(edit.get(0))) {
                    share(table.managerShare(Basis.CURRENT), checkpoint.path("reml"));
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shifts_to_expect_are_the_reference_predictions(ReferenceCase example) {
        var expected = example.expected().path("calibration").path("predicted").path("predictedShift");
        var actual = List.copyOf(example.whole().predictedShifts().values());
        for (int row = 0; row < actual.size(); row++) {
            Expected.same("prediction of row " + row, actual.get(row), expected.path(row), OPTIMUM);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void spreads_are_the_reference_spreads(ReferenceCase example) {
        var expected = of(example, Basis.INITIAL).path("spread");
        var rows = rows(example);
        for (int row = 0; row < rows.size(); row++) spread(rows.get(row).spread(), expected, row);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void halos_are_the_reference_halos(ReferenceCase example) {
        var expected = of(example, Basis.INITIAL).path("halo");
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

    @ParameterizedTest
    @MethodSource("cases")
    void competency_gaps_are_the_reference_gaps(ReferenceCase example) {
        var table = example.whole();
        for (var basis : Basis.values()) {
            var expected = of(example, basis).path("competencyGap");
            for (int column = 0; column < table.competencies().size(); column++) {
                var gaps = table.competencyGaps(basis, table.competencies().get(column));
                competency(List.copyOf(gaps.values()), expected, column);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void distances_are_the_reference_distances(ReferenceCase example) {
        var table = example.whole();
        for (var basis : Basis.values()) {
            var expected = of(example, basis).path("distance");
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

    @ParameterizedTest
    @MethodSource("cases")
    void notes_are_exactly_the_reference_notes(ReferenceCase example) {
        var flags = example.expected().path("flags");
        var expected = new ArrayList<String>();
        var actual = new ArrayList<String>();
        var rows = rows(example);
        for (int row = 0; row < rows.size(); row++) {
            var manager = rows.get(row).manager();
            for (var kind : List.of("spread", "halo")) {
                var flag = flags.path(kind).path(row).asText();
                if (!flag.equals("NONE") && !flag.equals("TOO_FEW")) expected.add(manager + " " + flag);
            }
            rows.get(row).notes().forEach(note -> actual.add(manager + " " + words(note)));
        }
        flags.path("competency").forEach(flag -> expected.add(flag.asText()));
        assertThat(actual).containsExactlyInAnyOrderElementsOf(expected);
    }

    static List<ReferenceCase> cases() {
        return ReferenceCase.all().toList();
    }

    private static JsonNode of(ReferenceCase example, Basis basis) {
        return example.expected().path(basis.name().toLowerCase(Locale.ROOT));
    }

    private static List<Drift> rows(ReferenceCase example) {
        return List.copyOf(example.whole().drift().values());
    }

    private static String words(Note note) {
        return note.competency()
                .map(competency -> competency + " " + note.kind().name().replace("COMPETENCY_", ""))
                .orElse(note.kind().name());
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
        Expected.same(what, OptionalDouble.of(actual), expected.path(what), OPTIMUM);
    }

    private static void list(String what, List<Double> actual, JsonNode expected) {
        if (!expected.has(what)) return;
        for (int place = 0; place < actual.size(); place++) {
            double value = expected.path(what).path(place).asDouble();
            assertThat(actual.get(place)).as(what + place).isCloseTo(value, within(OPTIMUM * (1 + Math.abs(value))));
        }
    }

    private static void spread(Spread actual, JsonNode expected, int row) {
        assertThat(actual.n()).isEqualTo(expected.path("n").path(row).asInt());
        assertThat(actual.floorApplied())
                .isEqualTo(expected.path("floorApplied").path(row).asBoolean());
        var ratio = actual.comparison();
        Expected.same("sd", actual.deviation(), expected.path("sd").path(row), OPTIMUM);
        Expected.same(
                "sdOthers",
                actual.deviationElsewhere(),
                expected.path("sdOthers").path(row),
                OPTIMUM);
        Expected.same("q", actual.q(), expected.path("q").path(row), OPTIMUM);
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
        Expected.same(what + " of row " + row, number, expected.path(what).path(row), OPTIMUM);
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

    private static void same(
            String what, Optional<Distance> actual, ToDoubleFunction<Distance> value, JsonNode expected, int row) {
        Expected.same(
                what,
                actual.stream().mapToDouble(value).findFirst(),
                expected.path(what).path(row));
    }
}
