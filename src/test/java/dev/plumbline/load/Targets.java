package dev.plumbline.load;

import java.util.ArrayList;
import java.util.List;

/** The targets that a run with these options can be held against. */
final class Targets {
    private static final int SMALL = 200;
    private static final double PERCENT = 100;
    private final List<Target> targets = new ArrayList<>();

    /** Ours beside the relay is asked of small sessions only; all else of all. */
    static List<Target> ofSpeed(LoadOptions options, LineUp lineUp) {
        var targets = new Targets();
        var ours = lineUp.subjects().get(0);
        if (options.people <= SMALL)
            lineUp.subjects().stream()
                    .filter(other -> other.name().equals("relay"))
                    .forEach(relay -> targets.besideRelay(new Comparison(ours, relay)));
        targets.times(ours.timings(), lineUp);
        return targets.targets;
    }

    private void besideRelay(Comparison comparison) {
        add("p50 to the relay's", comparison.ratio(50), 2);
        add("p99 to the relay's", comparison.ratio(99), 3);
    }

    private void times(Timings timings, LineUp lineUp) {
        add("edit → last client, p99, ms", timings.lastClient().at(99), 100);
        add("delta → its figures, p99, ms", timings.figures().at(99), 250);
        add("join all at once, p95, ms", lineUp.crowd().joining().at(95), 1_000);
        if (lineUp.latecomers().joining().count() > 0)
            add("join during edits, p95, ms", lineUp.latecomers().joining().at(95), 1_000);
        add("snapshot with gzip, KB", Snapshots.of(lineUp.crowd().onlookers()).gzipKb(), 250);
    }

    /** Those who do not read change nothing for the others, and nothing piles up for them. */
    static List<Target> ofSlowness(LineUp lineUp, List<ServerMemory> memory) {
        var targets = new Targets();
        var slow = new Comparison(lineUp.subjects().get(1), lineUp.subjects().get(0));
        targets.add("change of the others' p99, percent", PERCENT * Math.abs(slow.ratio(99) - 1), 20);
        targets.add("slow ones neither merged nor closed", lineUp.notReading().untouched(), 0);
        if (!memory.isEmpty())
            targets.add(
                    "growth of the heap, percent", memory.get(memory.size() - 1).growthSince(memory.get(0)), 20);
        return targets.targets;
    }

    private void add(String name, double measured, double limit) {
        targets.add(new Target(name, measured, limit));
    }
}
