package dev.plumbline.room;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.domain.cells.Value;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.Dossier;
import dev.plumbline.domain.session.Mode;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.SessionId;
import dev.plumbline.domain.session.event.DayBegun;
import dev.plumbline.store.NodeName;
import dev.plumbline.store.StoreFailure;
import dev.plumbline.store.memory.MemorySessionStore;
import dev.plumbline.testing.Await;
import dev.plumbline.testing.RandomHistory;
import dev.plumbline.testing.Story;
import dev.plumbline.wire.frame.ResultFrame;
import dev.plumbline.wire.frame.Supplies.KnownPerson;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The registry and its verticles on a real event loop; what rooms do is tested without one. */
class RoomsTest {
    private static final Clock CLOCK = Clock.fixed(Story.BEGINNING.plus(Duration.ofHours(1)), ZoneOffset.UTC);

    private final Vertx vertx = Vertx.vertx();
    private final MemorySessionStore store = new MemorySessionStore(CLOCK, Duration.ofSeconds(6));
    private final Rooms rooms = rooms("here");

    RoomsTest() {
        var log = RandomHistory.prepared(Mode.OPEN).log();
        Await.value(store.create(Stage.SESSION, UUID.randomUUID(), log));
    }

    @AfterEach
    void close() {
        Await.value(vertx.close());
    }

    @Test
    void whoever_asks_for_a_session_gets_the_same_room() {
        var one = rooms.open(Stage.SESSION);
        var other = rooms.open(Stage.SESSION);
        assertThat(Await.value(one)).isSameAs(Await.value(other));
    }

    @Test
    void a_session_nobody_knows_has_no_room() {
        Await.failure(StoreFailure.NoSuchSession.class, rooms.open(new SessionId("s-2")));
        Await.failure(StoreFailure.NoSuchSession.class, rooms.open(new SessionId("s-2")));
    }

    @Test
    @DisplayName("[L2] a session another node holds has no room here")
    void a_session_held_elsewhere_has_no_room_here() {
        Await.value(rooms.open(Stage.SESSION));
        Await.failure(StoreFailure.Owned.class, rooms("there").open(Stage.SESSION));
    }

    @Test
    @DisplayName("[L2] a room whose writer is stale retires, and the next one takes over")
    void a_stale_room_retires() {
        var first = Await.value(rooms.open(Stage.SESSION));
        var second = Await.value(rooms("here").open(Stage.SESSION));
        assertThat(record(first)).isInstanceOf(ResultFrame.Busy.class);
        assertThat(record(second)).isInstanceOf(ResultFrame.Ok.class);
        var third = Await.value(rooms.open(Stage.SESSION));
        assertThat(third).isNotSameAs(first);
        assertThat(record(third)).isInstanceOf(ResultFrame.Ok.class);
    }

    @Test
    @DisplayName("a room begins the day when it opens on a later one")
    void a_room_begins_the_day() {
        var late = Clock.offset(CLOCK, Duration.ofDays(3));
        var room = Await.value(rooms("here", late).open(Stage.SESSION));
        record(room);
        assertThat(Await.value(store.read(Stage.SESSION, 0, 100)))
                .anyMatch(recorded ->
                        recorded.event().equals(new DayBegun(LocalDate.ofInstant(late.instant(), ZoneOffset.UTC))));
    }

    private static ResultFrame record(LiveRoom room) {
        return Await.value(room.record(List.of(new DayBegun(Story.TODAY.plusDays(9)))))
                .getFirst();
    }

    private Rooms rooms(String node) {
        return rooms(node, CLOCK);
    }

    private Rooms rooms(String node, Clock clock) {
        return new Rooms(vertx, store, new NodeName(node), new NoFigures(), new Nobody(), clock);
    }

    private record NoFigures() implements FigureSource {
        @Override
        public Future<Map<Set<PersonId>, Map<CellKey, Value>>> compute(
                long seq, Session session, Set<Set<PersonId>> withheld) {
            return Future.succeededFuture(Map.of());
        }

        @Override
        public void forget(Session session) {
            // nothing is kept
        }
    }

    private record Nobody() implements Directory {
        @Override
        public Future<Optional<Dossier>> dossier(Session session, PersonId person) {
            return Future.succeededFuture(Optional.empty());
        }

        @Override
        public Future<Optional<KnownPerson>> person(PersonId person) {
            return Future.succeededFuture(Optional.empty());
        }
    }
}
