package dev.plumbline.load;

import dev.plumbline.client.LiveClient;
import dev.plumbline.client.Manner;
import dev.plumbline.client.Proof;
import dev.plumbline.client.Seat;
import dev.plumbline.testing.Await;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;

/** All clients at one table: a sample that reads everything, those who will stop reading for a while, and onlookers. */
final class Crowd {
    private static final List<String> EDITING = List.of("facilitator", "committee");
    private static final long MILLIS_PER_SECOND = 1_000;
    private final boolean figures;
    private final List<Reader> readers = new ArrayList<>();
    private final List<Reader> sleepers = new ArrayList<>();
    private final List<Onlooker> onlookers = new ArrayList<>();
    private final Timing joining = new Timing("join, at the beginning");

    Crowd(boolean figures) {
        this.figures = figures;
    }

    /** One who is there before all others; joining an empty room is not measured. */
    Reader first(Vertx vertx, Seat seat, Manner manner) {
        var first = Reader.start(vertx, seat, manner);
        readers.add(first);
        Await.value(first.joins());
        return first;
    }

    /** The others, so many a second: some of them read, some more are narrow, the rest look on. */
    void come(Vertx vertx, List<Seat> seats, Manner manner, Mix mix) {
        var waiting = new ArrayList<Future<Void>>();
        for (int number = 0; number < seats.size(); number++) {
            Await.value(vertx.timer(MILLIS_PER_SECOND / mix.perSecond(), TimeUnit.MILLISECONDS));
            var begun = System.nanoTime();
            var joins =
                    place(vertx, seats.get(number), manner, mix.kind(number)).joins();
            waiting.add(joins.onSuccess(done -> joining.add(System.nanoTime() - begun)));
        }
        waiting.forEach(Await::value);
    }

    private Follower place(Vertx vertx, Seat seat, Manner manner, Mix.Kind kind) {
        return switch (kind) {
            case READER -> added(readers, Reader.start(vertx, seat, manner));
            case SLEEPER -> added(sleepers, Reader.start(vertx, seat, Manner.NARROW));
            case ONLOOKER -> added(onlookers, Onlooker.start(vertx, seat, manner));
        };
    }

    private static <T> T added(List<T> list, T one) {
        list.add(one);
        return one;
    }

    LiveClient facilitator() {
        return readers.get(0).client();
    }

    List<LiveClient> editors() {
        return readers.stream()
                .filter(reader -> EDITING.contains(reader.role()))
                .map(Reader::client)
                .toList();
    }

    List<Reader> sleepers() {
        return sleepers;
    }

    List<Onlooker> onlookers() {
        return onlookers;
    }

    Timing joining() {
        return joining;
    }

    boolean hasFigures() {
        return figures;
    }

    /** Waits until all have heard of everything up to here. */
    void meet(long head) {
        each(everybody(), follower -> follower.reaches(head, figures));
    }

    /** Before their server ends, which they would take for a failure. */
    void leave() {
        each(everybody(), Follower::leaves);
    }

    Map<Reader, Proof> proofs() {
        var proofs = new LinkedHashMap<Reader, Proof>();
        Stream.concat(readers.stream(), sleepers.stream())
                .forEach(
                        reader -> proofs.put(reader, Await.value(reader.client().prove())));
        return proofs;
    }

    int gaps() {
        return sum(everybody(), Follower::gaps);
    }

    /** Of those who read all the time; each is one too many. */
    int returns() {
        return sum(steady(), Follower::returns);
    }

    /** What those heard who read all the time. */
    List<Arrivals> arrivals() {
        return steady().map(Follower::arrivals).toList();
    }

    private Stream<Follower> steady() {
        return Stream.concat(readers.stream(), onlookers.stream());
    }

    private Stream<Follower> everybody() {
        return Stream.concat(steady(), sleepers.stream());
    }

    private static int sum(Stream<Follower> followers, Function<Follower, Future<Integer>> question) {
        return each(followers, question).stream().mapToInt(Integer::intValue).sum();
    }

    private static <T> List<T> each(Stream<Follower> followers, Function<Follower, Future<T>> question) {
        return followers.map(question).toList().stream().map(Await::value).toList();
    }
}
