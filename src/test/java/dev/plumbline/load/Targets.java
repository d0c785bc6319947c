package dev.plumbline.load;

import dev.plumbline.load.baseline.Baseline;
import java.util.ArrayList;
import java.util.List;

/** Which targets a run can be held against, and what it measured. */
final class Targets {
    private static final int SMALL = 200;
    private static final double PERCENT = 100;
    private final List<Target> targets = new ArrayList<>();

    private Targets() {}

    /** How we stand to the relay is asked of small sessions only; all else of all. */
    static List<Target> ofSpeed(LoadOptions options, LineUp lineUp) {
        var targets = new Targets();
        var ours = lineUp.subjects().get(0);
        if (options.people <= SMALL)
            lineUp.subjects().stream()
                    .filter(other -> other.name().equals(Baseline.RELAY.title()))
                    .forEach(relay -> targets.besideRelay(new Comparison(ours, relay)));
        targets.times(ours.timings());
        targets.joins(lineUp);
        return targets.targets;
    }

    private void besideRelay(Comparison comparison) {
        add(Limit.P50_TO_RELAY, comparison.ratio(50));
        add(Limit.P99_TO_RELAY, comparison.ratio(99));
    }

    private void times(Timings timings) {
        add(Limit.LAST_CLIENT, timings.lastClient().at(99));
        add(Limit.FIGURES_LAG, timings.figures().at(99));
    }

    private void joins(LineUp lineUp) {
        var late = lineUp.latecomers().joining();
        add(Limit.JOIN_FIRST, lineUp.crowd().joining().at(95));
        if (late.count() > 0) add(Limit.JOIN_LATE, late.at(95));
        add(Limit.SNAPSHOT, Snapshots.of(lineUp.crowd().onlookers()).gzipKb());
    }

    /** Those who do not read change nothing for the others, and nothing piles up for them. */
    static List<Target> ofSlowness(LineUp lineUp, List<ServerMemory> afterRounds) {
        var targets = new Targets();
        var slow = new Comparison(lineUp.subjects().get(1), lineUp.subjects().get(0));
        targets.add(Limit.OTHERS, PERCENT * Math.abs(slow.ratio(99) - 1));
        targets.add(Limit.UNTOUCHED, (double) lineUp.notReading().untouched());
        targets.held(lineUp.notReading().memory(), afterRounds);
        return targets.targets;
    }

    /** How much more the heap held before they read again than after that round; the first of the latter was taken before all rounds. */
    private void held(List<ServerMemory> asleep, List<ServerMemory> after) {
        for (int round = 0; round < asleep.size(); round++)
            add(Limit.HELD, asleep.get(round).heapMiB() - after.get(round + 1).heapMiB());
    }

    private void add(Limit limit, double measured) {
        targets.add(limit.of(measured));
    }
}
