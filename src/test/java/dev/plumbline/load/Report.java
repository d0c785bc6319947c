package dev.plumbline.load;

import java.util.List;
import java.util.stream.Stream;

/** What a run found out, as lines. */
record Report(LoadOptions options, LineUp lineUp, Findings findings, List<ServerMemory> memory) {
    Stream<String> rows() {
        return Stream.of(times(), comparisons(), efforts(), sizes(), remembered(), found(), targets())
                .flatMap(lines -> Stream.concat(Stream.of(""), lines));
    }

    private Stream<String> times() {
        return Stream.of(
                        Stream.of(Timing.header()),
                        lineUp.subjects().stream()
                                .flatMap(subject -> subject.timings().rows()),
                        Stream.of(lineUp.crowd().joining(), lineUp.latecomers().joining())
                                .filter(timing -> timing.count() > 0)
                                .map(Timing::row))
                .flatMap(rows -> rows);
    }

    /** In all, and in brackets of each round. */
    private Stream<String> comparisons() {
        return lineUp.subjects().stream().skip(1).map(this::compared).map(Comparison::row);
    }

    private Comparison compared(Subject other) {
        var ours = lineUp.subjects().get(0);
        return isOurs(other) ? new Comparison(other, ours) : new Comparison(ours, other);
    }

    private boolean isOurs(Subject subject) {
        return subject.crowd() == lineUp.crowd();
    }

    private Stream<String> efforts() {
        return lineUp.subjects().stream().map(subject -> subject.effort().row("processor time, " + subject.name()));
    }

    private Stream<String> sizes() {
        var first = lineUp.subjects().get(0);
        return Stream.concat(
                lineUp.subjects().stream()
                        .filter(subject -> subject == first || !isOurs(subject))
                        .map(Report::traffic),
                Stream.of(Snapshots.of(lineUp.crowd().onlookers()).row()));
    }

    private static String traffic(Subject subject) {
        return subject.crowd().arrivals().stream()
                .map(Arrivals::traffic)
                .reduce(Traffic.NONE, Traffic::and)
                .row(subject.name());
    }

    private Stream<String> remembered() {
        var asleep = lineUp.notReading().memory().stream().map(one -> one.row("memory while some do not read"));
        return Stream.of(
                        memory.stream().limit(1).map(one -> one.row("memory after the warm-up")),
                        asleep,
                        memory.stream().skip(1).map(one -> one.row("memory after a round")))
                .flatMap(rows -> rows);
    }

    private Stream<String> found() {
        var others = lineUp.subjects().stream()
                .skip(1)
                .filter(subject -> !isOurs(subject))
                .map(subject -> Row.of(
                        "gaps or misses, " + subject.name(), subject.crowd().gaps() + subject.missed()));
        var tries = lineUp.crowd().onlookers().stream()
                .mapToInt(Onlooker::failedTries)
                .sum();
        var slow = options.slow > 0 ? lineUp.notReading().rows() : Stream.<String>empty();
        return Stream.of(findings.rows(), Stream.of(Row.of("joins that were tried again", tries)), others, slow)
                .flatMap(rows -> rows);
    }

    private Stream<String> targets() {
        if (!options.targets) return Stream.empty();
        var targets = options.slow > 0 ? Targets.ofSlowness(lineUp, memory) : Targets.ofSpeed(options, lineUp);
        return targets.stream().map(Target::row);
    }
}
