package dev.plumbline.store.memory;

import static java.util.stream.Collectors.toUnmodifiableMap;

import dev.plumbline.domain.people.CycleId;
import dev.plumbline.domain.session.SessionId;
import dev.plumbline.domain.session.event.Recorded;
import dev.plumbline.domain.session.event.SessionCreated;
import dev.plumbline.store.ChainCheck;
import dev.plumbline.store.Head;
import dev.plumbline.store.LogReader;
import dev.plumbline.store.LoggedEvent;
import dev.plumbline.store.SessionHead;
import dev.plumbline.store.SessionLog;
import dev.plumbline.store.StoreFailure;
import dev.plumbline.store.Verification;
import io.vertx.core.Future;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The reading half of {@link MemorySessionStore}. */
abstract sealed class MemorySessionLog implements SessionLog permits MemorySessionStore {
    final Map<SessionId, KeptLog> logs = new TreeMap<>();
    private final LogReader reader = new LogReader();

    @Override
    public final Future<Head> head(SessionId session) {
        return Optional.ofNullable(logs.get(session))
                .map(log -> Future.succeededFuture(log.head))
                .orElseGet(() -> Future.failedFuture(new StoreFailure.NoSuchSession(session)));
    }

    @Override
    public final Future<List<SessionHead>> sessions() {
        return Future.succeededFuture(logs.entrySet().stream()
                .map(entry -> new SessionHead(entry.getKey(), entry.getValue().head))
                .toList());
    }

    @Override
    public final Future<List<SessionId>> sessionsOf(CycleId cycle) {
        return Future.succeededFuture(logs.keySet().stream()
                .filter(session ->
                        isOf(cycle, reader.read(events(session, 0).limit(1).toList())))
                .toList());
    }

    private static boolean isOf(CycleId cycle, List<Recorded> first) {
        return first.stream()
                .anyMatch(recorded -> recorded.event() instanceof SessionCreated created
                        && created.charter().cycle().equals(cycle));
    }

    @Override
    public final Future<List<Recorded>> read(SessionId session, long after, int limit) {
        return log(session, after, limit).map(reader::read);
    }

    @Override
    public final Future<List<LoggedEvent>> log(SessionId session, long after, int limit) {
        return Future.succeededFuture(events(session, after).limit(limit).toList());
    }

    @Override
    public final Future<Map<String, Long>> positions(SessionId session) {
        return Future.succeededFuture(
                events(session, 0).collect(toUnmodifiableMap(LoggedEvent::cid, LoggedEvent::seq)));
    }

    @Override
    public final Future<List<Recorded>> find(SessionId session, Collection<String> cids) {
        var found = events(session, 0).filter(event -> cids.contains(event.cid()));
        return Future.succeededFuture(reader.read(found.toList()));
    }

    @Override
    public final Future<Verification> verify(SessionId session) {
        return head(session).map(head -> {
            var check = new ChainCheck(session, head.epoch());
            check.add(events(session, 0).toList());
            return check.against(head);
        });
    }

    private Stream<LoggedEvent> events(SessionId session, long after) {
        return Optional.ofNullable(logs.get(session)).stream().flatMap(log -> log.after(after));
    }
}
