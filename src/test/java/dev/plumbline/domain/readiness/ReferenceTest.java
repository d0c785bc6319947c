package dev.plumbline.domain.readiness;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.domain.framework.Criteria.All;
import dev.plumbline.domain.framework.Criteria.Rule;
import dev.plumbline.domain.framework.Requirement;
import dev.plumbline.wire.Json;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Margin and points to flip at mean 3.5 and none below 3, against figures computed elsewhere. A folder of further cases
 * (each with {@code ratings.csv} and {@code expected.json}) is read if PLUMBLINE_REFERENCE_CASES names one.
 */
class ReferenceTest {
    private static final All USUAL = All.of(
            Rule.gate("mean", new Requirement.Mean(new BigDecimal("3.5"))),
            Rule.gate("floor", new Requirement.NoneBelow(3)));

    @ParameterizedTest
    @CsvFileSource(resources = "/readiness/margins.csv", numLinesToSkip = 1)
    void the_integers_are_those_of_the_table(
            String ratings, String status, @Nullable Integer margin, @Nullable Integer flip) {
        var row = Stream.of(ratings.split(" "))
                .map(text -> text.equals("-") ? null : Integer.valueOf(text))
                .toList();
        check(row, status, margin, flip);
    }

    @TestFactory
    Stream<DynamicTest> the_integers_are_those_of_every_reference_case() throws IOException {
        var folder =
                Optional.ofNullable(System.getenv("PLUMBLINE_REFERENCE_CASES")).map(Path::of);
        if (folder.isEmpty()) return Stream.empty();
        try (var files = Files.list(folder.get())) {
            return files.sorted().toList().stream()
                    .map(each -> DynamicTest.dynamicTest(String.valueOf(each.getFileName()), () -> checkCase(each)));
        }
    }

    private static void checkCase(Path folder) throws IOException {
        var expected =
                Json.tree(Files.readString(folder.resolve("expected.json"))).path("readiness");
        if (expected.isMissingNode()) return;
        var rows = rows(folder.resolve("ratings.csv"));
        for (int i = 0; i < expected.get("employees").size(); i++) {
            var employee = expected.get("employees").get(i).textValue();
            check(
                    requireNonNull(rows.get(employee)),
                    expected.get("status").get(i).textValue(),
                    whole(expected.get("marginPoints").get(i)),
                    whole(expected.get("pointsToFlip").get(i)));
        }
    }

    private static @Nullable Integer whole(JsonNode node) {
        return node.isNull() ? null : node.intValue();
    }

    private static Map<String, List<@Nullable Integer>> rows(Path file) throws IOException {
        var lines = Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
        var competencies = new TreeSet<>(lines.stream().map(line -> line[1]).toList());
        var found = new LinkedHashMap<String, Map<String, Integer>>();
        for (var line : lines) {
            var row = found.computeIfAbsent(line[0], key -> new LinkedHashMap<>());
            if (!line[3].isEmpty()) row.put(line[1], Integer.valueOf(line[3]));
        }
        var rows = new LinkedHashMap<String, List<@Nullable Integer>>();
        found.forEach((employee, row) -> {
            var ratings = new ArrayList<@Nullable Integer>();
            competencies.forEach(competency -> ratings.add(row.get(competency)));
            rows.put(employee, ratings);
        });
        return rows;
    }

    private static void check(
            List<@Nullable Integer> ratings, String status, @Nullable Integer margin, @Nullable Integer flip) {
        var readiness = Climb.by(USUAL, ratings.toArray(Integer[]::new)).readiness();
        assertThat(word(readiness.verdict())).isEqualTo(status);
        assertThat(boxed(readiness.marginPoints())).isEqualTo(margin);
        assertThat(boxed(readiness.pointsToFlip())).isEqualTo(flip);
        assertThat(readiness.fragile()).isEqualTo(Integer.valueOf(1).equals(flip));
    }

    private static String word(Verdict verdict) {
        return switch (verdict) {
            case READY -> "READY";
            case INCOMPLETE -> "INCOMPLETE";
            case AWAITING_CONFIRMATION, NEAR, DEVELOPING -> "NOT_YET";
        };
    }

    private static @Nullable Integer boxed(OptionalInt value) {
        return value.isPresent() ? value.getAsInt() : null;
    }
}
