package dev.plumbline.store;

import dev.plumbline.domain.people.CycleId;
import dev.plumbline.domain.session.SessionId;
import dev.plumbline.domain.session.event.Recorded;
import io.vertx.core.Future;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Reads the logs of sessions. Anybody may read at any time, and sees only what is committed. What a session without a
 * log is asked for is empty, except its head, which fails with {@link StoreFailure.NoSuchSession}.
 */
public interface SessionLog {
    Future<Head> head(SessionId session);

    /** All sessions, by id. */
    Future<List<SessionHead>> sessions();

    /** The sessions that were created for a cycle, by id. */
    Future<List<SessionId>> sessionsOf(CycleId cycle);

    /** The events after a seq, at most so many, in order and up-cast to today's types; erased ones are left out. */
    Future<List<Recorded>> read(SessionId session, long after, int limit);

    /** The same events as they are stored, erased ones included (PROTOCOL [H6]). */
    Future<List<LoggedEvent>> log(SessionId session, long after, int limit);

    /** The seq of every cid in the log. */
    Future<Map<String, Long>> positions(SessionId session);

    /** Those of the cids that are in the log, in order (PROTOCOL [L3]). */
    Future<List<Recorded>> find(SessionId session, Collection<String> cids);

    /** Computes the whole hash chain anew and compares it with what is stored (PROTOCOL [L1]). */
    Future<Verification> verify(SessionId session);
}
