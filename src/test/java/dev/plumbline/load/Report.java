package dev.plumbline.load;

import java.util.List;
import java.util.stream.Stream;

/** What a run found out, as lines. */
record Report(LoadOptions options, LineUp lineUp, Findings findings, List<ServerMemory> memory) {
    Stream<String> rows() {
        return Stream.of(times(), comparisons(), sizes(), remembered(), found(), targets())
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
        var subjects = lineUp.subjects();
        if (options.slow > 0) return Stream.of(new Comparison(subjects.get(1), subjects.get(0)).row());
        return subjects.stream().skip(1).map(other -> new Comparison(subjects.get(0), other).row());
    }

    private Stream<String> sizes() {
        var traffic = lineUp.subjects().stream()
                .map(subject -> subject.crowd().arrivals().stream()
                        .map(Arrivals::traffic)
                        .reduce(Traffic.NONE, Traffic::and)
                        .row(subject.name()));
        return Stream.concat(
                traffic, Stream.of(Snapshots.of(lineUp.crowd().onlookers()).row()));
    }

    private Stream<String> remembered() {
        if (memory.isEmpty()) return Stream.empty();
        return Stream.of(
                memory.get(0).row("memory after the warm-up"),
                memory.get(memory.size() - 1).row("memory after the last round"));
    }

    private Stream<String> found() {
        var others = lineUp.subjects().stream()
                .skip(1)
                .filter(subject -> subject.crowd() != lineUp.crowd())
                .map(subject -> Row.of(
                        "gaps or misses, " + subject.name(), subject.crowd().gaps() + subject.missed()));
        var slow = options.slow > 0 ? lineUp.notReading().rows() : Stream.<String>empty();
        return Stream.of(findings.rows(), others, slow).flatMap(rows -> rows);
    }

    private Stream<String> targets() {
        if (!options.targets) return Stream.empty();
        var targets = options.slow > 0 ? Targets.ofSlowness(lineUp, memory) : Targets.ofSpeed(options, lineUp);
        return targets.stream().map(Target::row);
    }
}
