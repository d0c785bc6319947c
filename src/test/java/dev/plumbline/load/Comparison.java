package dev.plumbline.load;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** How many times as long as with another subject edits took to the last client: in all, and in each round. */
record Comparison(Subject subject, Subject other) {
    double ratio(double percentile) {
        return at(percentile).applyAsDouble(subject.timings()) / at(percentile).applyAsDouble(other.timings());
    }

    String row() {
        return Row.of(subject.name() + " to " + other.name(), "p50 " + times(50) + ", p99 " + times(99));
    }

    private String times(double percentile) {
        var rounds = IntStream.range(0, subject.rounds().size())
                .mapToObj(round ->
                        text(at(percentile).applyAsDouble(subject.rounds().get(round))
                                / at(percentile).applyAsDouble(other.rounds().get(round))))
                .collect(joining(" "));
        return text(ratio(percentile)) + " (" + rounds + ")";
    }

    private static ToDoubleFunction<Timings> at(double percentile) {
        return timings -> timings.lastClient().at(percentile);
    }

    private static String text(double ratio) {
        return String.format(Locale.ROOT, "%.2f", ratio);
    }
}
