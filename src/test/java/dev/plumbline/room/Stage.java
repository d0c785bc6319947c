package dev.plumbline.room;

import dev.plumbline.domain.cells.Ledger;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.Dossier;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.Mode;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.SessionId;
import dev.plumbline.domain.session.event.Recorded;
import dev.plumbline.store.NodeName;
import dev.plumbline.store.memory.MemorySessionStore;
import dev.plumbline.testing.Await;
import dev.plumbline.testing.Cast;
import dev.plumbline.testing.RandomHistory;
import dev.plumbline.testing.Story;
import dev.plumbline.wire.frame.Supplies.KnownPerson;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A room on the sample session, whose clock and store the test moves by hand. */
final class Stage implements Directory {
    static final SessionId SESSION = new SessionId("s-1");
    private static final NodeName NODE = new NodeName("here");
    private static final UUID EPOCH = UUID.fromString("11111111-2222-4333-8444-555555555555");

    private final HandLoop loop = new HandLoop(Story.BEGINNING.plus(Duration.ofHours(1)));
    private final TroubledStore store = new TroubledStore(new MemorySessionStore(loop, Duration.ofSeconds(6)));
    private final EngineFigures figures = new EngineFigures(loop);
    private final List<AssertionError> complaints = new ArrayList<>();
    private final Patience patience;
    private Room room;
    private LiveRoom live;
    private int retired;

    private Stage(List<Recorded> log) {
        this(log, Patience.USUAL);
    }

    private Stage(List<Recorded> log, Patience patience) {
        this.patience = patience;
        settled(store.create(SESSION, EPOCH, log));
        room = open();
        live = new LiveRoom(room, this, loop);
    }

    /** In preparation, everybody and everyone there. */
    static Stage preparing(Mode mode) {
        return new Stage(RandomHistory.prepared(mode).log());
    }

    /** In preparation, with clients who soon count as slow. */
    static Stage impatient(Mode mode) {
        var patience = new Patience(
                2_000, 8_000, Duration.ofMillis(200), Duration.ofSeconds(2), Duration.ofSeconds(5), 100_000);
        return new Stage(RandomHistory.prepared(mode).log(), patience);
    }

    /** Live, in open mode. */
    static Stage live() {
        return new Stage(RandomHistory.prepared(Mode.OPEN).log()).start();
    }

    static Stage after(List<Recorded> log) {
        return new Stage(log);
    }

    private Stage start() {
        var chair = client(Cast.CHAIR).comeInline();
        chair.ask("session.start", "");
        chair.leave();
        loop.pass(1_000);
        return this;
    }

    private Room open() {
        var start = settled(new Recovery(store, NODE, loop).recover(SESSION));
        var opened = new Room(loop, loop, store, figures, start, patience, () -> retired++);
        settled(opened.open());
        return opened;
    }

    /** Another room takes the session over, as after a restart. */
    Stage reopen() {
        room = open();
        live = new LiveRoom(room, this, loop);
        return this;
    }

    Client client(MemberId member) {
        return new Client(this, member);
    }

    <T> T settled(Future<T> future) {
        loop.pass(10);
        return Await.value(future);
    }

    /** The session as its log tells it. */
    Ledger fold() {
        return Ledger.fold(log());
    }

    List<Recorded> log() {
        return Await.value(store.read(SESSION, 0, Integer.MAX_VALUE));
    }

    /** Runs what a client insists on; a Future would swallow its complaint. */
    void watch(Runnable insisting) {
        try {
            insisting.run();
        } catch (AssertionError complaint) {
            complaints.add(complaint);
            throw complaint;
        }
    }

    /** What clients found the room to do against the protocol. */
    List<AssertionError> complaints() {
        return complaints;
    }

    HandLoop loop() {
        return loop;
    }

    TroubledStore store() {
        return store;
    }

    EngineFigures figures() {
        return figures;
    }

    Room room() {
        return room;
    }

    LiveRoom door() {
        return live;
    }

    String epoch() {
        return EPOCH.toString();
    }

    int timesRetired() {
        return retired;
    }

    @Override
    public Future<Optional<Dossier>> dossier(Session session, PersonId person) {
        return Future.succeededFuture(Cast.people().stream()
                .filter(dossier -> dossier.profile().id().equals(person))
                .findFirst());
    }

    @Override
    public Future<Optional<KnownPerson>> person(PersonId person) {
        return Future.succeededFuture(Cast.people().stream()
                .filter(dossier -> dossier.profile().id().equals(person))
                .findFirst()
                .map(dossier -> new KnownPerson(
                        person, dossier.profile().name(), dossier.profile().manager())));
    }
}
