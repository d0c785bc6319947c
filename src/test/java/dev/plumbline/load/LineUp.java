package dev.plumbline.load;

import dev.plumbline.client.Address;
import dev.plumbline.client.LiveClient;
import dev.plumbline.client.Manner;
import dev.plumbline.client.Order;
import dev.plumbline.client.Seat;
import dev.plumbline.client.setup.Table;
import dev.plumbline.load.baseline.Baseline;
import dev.plumbline.load.baseline.BaselineProcess;
import dev.plumbline.testing.Await;
import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everybody who takes turns: ours, the baselines, and ours while others join; or ours with all reading and with some not. */
final class LineUp implements AutoCloseable {
    private final Vertx vertx;
    private final Host host;
    private final LoadOptions options;
    private final List<Seat> seats;
    private final List<String> keys;
    private final Crowd crowd;
    private final Latecomers latecomers;
    private final NotReading notReading;
    private final List<BaselineProcess> processes = new ArrayList<>();
    private final List<Subject> subjects = new ArrayList<>();

    private LineUp(Vertx vertx, Host host, LoadOptions options, Table table, Crowd crowd) {
        this.vertx = vertx;
        this.host = host;
        this.options = options;
        this.seats = seats(table);
        this.crowd = crowd;
        this.keys = Pace.ratings(crowd.editors());
        this.latecomers = new Latecomers(vertx, table.committee(), options.joins / options.rounds);
        this.notReading = new NotReading(vertx, crowd.sleepers(), host);
    }

    static LineUp of(Vertx vertx, Host host, LoadOptions options, Table table) {
        var lineUp = new LineUp(vertx, host, options, table, seated(vertx, options, table));
        if (options.slow > 0) lineUp.addSlow();
        else lineUp.addBaselines();
        return lineUp;
    }

    /** The session is started before the others come, so that they join a full board. */
    private static Crowd seated(Vertx vertx, LoadOptions options, Table table) {
        var crowd = new Crowd(true);
        start(crowd.first(vertx, table.facilitator(), Manner.FETCHING).client());
        crowd.come(vertx, others(seats(table)), Manner.FETCHING, options.mix());
        return crowd;
    }

    private static void start(LiveClient facilitator) {
        var started =
                Await.value(facilitator.give(held -> Order.of("session.start").base(held.base("session"))));
        if (!started.isOk()) throw new IllegalStateException("the session did not start: " + started);
    }

    /** Those whose role is rare come first, so that the sample has one of each. */
    private static List<Seat> seats(Table table) {
        var seats = new ArrayList<>(List.of(table.facilitator(), table.screen(), table.observer()));
        seats.addAll(table.committee());
        return seats;
    }

    private static List<Seat> others(List<Seat> seats) {
        return seats.subList(1, seats.size());
    }

    private void addSlow() {
        subjects.add(ours("all reading", Meanwhile.NOTHING));
        subjects.add(ours("some not", notReading));
    }

    private void addBaselines() {
        subjects.add(ours("plumbline", Meanwhile.NOTHING));
        if (!options.alone) options.beside.forEach(this::add);
        if (options.joins > 0) subjects.add(ours("while joining", latecomers));
    }

    private void add(Baseline baseline) {
        var process = BaselineProcess.start(baseline);
        processes.add(process);
        var crowdOfIts = new Crowd(false);
        var itsSeats = seats.stream().map(seat -> at(process.address(), seat)).toList();
        crowdOfIts.first(vertx, itsSeats.get(0), Manner.INLINE);
        crowdOfIts.come(vertx, others(itsSeats), Manner.INLINE, options.mix());
        subjects.add(new Subject(
                baseline.title(), crowdOfIts, pace(crowdOfIts), Meanwhile.NOTHING, Optional.of(process.pid())));
    }

    private Subject ours(String name, Meanwhile meanwhile) {
        return new Subject(name, crowd, pace(crowd), meanwhile, host.pid());
    }

    private static Seat at(Address address, Seat seat) {
        return new Seat(address, seat.session(), seat.member(), seat.role(), "");
    }

    private Pace pace(Crowd editing) {
        return new Pace(vertx, editing.editors(), keys, options);
    }

    /** Ours with nothing else going on comes first; all others are compared with it. */
    List<Subject> subjects() {
        return subjects;
    }

    Crowd crowd() {
        return crowd;
    }

    Latecomers latecomers() {
        return latecomers;
    }

    NotReading notReading() {
        return notReading;
    }

    int cells() {
        return keys.size();
    }

    /** All edits that went to our server. */
    List<Edit> edits() {
        return subjects.stream()
                .filter(subject -> subject.crowd() == crowd)
                .flatMap(subject -> subject.edits().stream())
                .toList();
    }

    @Override
    public void close() {
        subjects.stream().map(Subject::crowd).distinct().forEach(Crowd::leave);
        processes.forEach(BaselineProcess::close);
    }
}
