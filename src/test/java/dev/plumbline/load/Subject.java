package dev.plumbline.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One of those that take turns: a crowd that edits at a pace, what else happens meanwhile, and what was measured so far. */
final class Subject {
    private static final int RUN_IN_SECONDS = 1;
    private static final int PATIENCE_SECONDS = 60;
    private final String name;
    private final Crowd crowd;
    private final Pace pace;
    private final Meanwhile meanwhile;
    private final Optional<Long> server;
    private final List<Edit> edits = new ArrayList<>();
    private final List<Timings> rounds = new ArrayList<>();
    private Effort effort = Effort.NONE;

    Subject(String name, Crowd crowd, Pace pace, Meanwhile meanwhile, Optional<Long> server) {
        this.name = name;
        this.crowd = crowd;
        this.pace = pace;
        this.meanwhile = meanwhile;
        this.server = server;
    }

    void warmUp(int seconds) throws TimeoutException {
        run(seconds, false);
        meet();
    }

    /** A first second is left out, in which this one comes to speed again after the others. */
    void turn(int seconds) throws TimeoutException {
        run(RUN_IN_SECONDS, false);
        var before = Effort.now(server);
        var over = meanwhile.during(seconds);
        var measured = run(seconds, true);
        over.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        meet();
        effort = effort.and(Effort.now(server).since(before));
        rounds.add(Timings.of(name, measured, crowd.arrivals()));
    }

    private List<Edit> run(int seconds, boolean measured) throws TimeoutException {
        var sent = pace.run(seconds, measured);
        edits.addAll(sent);
        return sent;
    }

    private void meet() {
        crowd.meet(
                edits.stream().filter(Edit::isKept).mapToLong(Edit::seq).max().orElse(0));
    }

    String name() {
        return name;
    }

    Crowd crowd() {
        return crowd;
    }

    List<Edit> edits() {
        return edits;
    }

    /** Of each turn, in order. */
    List<Timings> rounds() {
        return rounds;
    }

    /** Processor time of its turns. */
    Effort effort() {
        return effort;
    }

    Timings timings() {
        return Timings.of(name, edits, crowd.arrivals());
    }

    long missed() {
        return Timings.missed(edits, crowd.arrivals(), crowd.hasFigures());
    }
}
