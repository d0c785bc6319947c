package dev.plumbline.store.memory;

import dev.plumbline.domain.session.MemberId;
import dev.plumbline.store.LoggedEvent;
import dev.plumbline.store.SessionStore;
import dev.plumbline.store.TamperingContract;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** The contract of tampering in memory. */
class MemoryTamperingTest extends TamperingContract {
    private final MemorySessionStore store = new MemorySessionStore(InstantSource.system(), SessionStore.LEASE);

    @Override
    protected SessionStore store() {
        return store;
    }

    @Override
    protected void changeBody(long seq, String body) {
        var row = row(seq);
        replace(row, row.actor(), Optional.of(body), row.salt());
    }

    @Override
    protected void changeActor(long seq, String actor) {
        var row = row(seq);
        replace(row, new MemberId(actor), row.body(), row.salt());
    }

    @Override
    protected void remove(long seq) {
        rows().removeIf(row -> row.seq() == seq);
    }

    @Override
    protected void erase(long seq) {
        var row = row(seq);
        replace(row, row.actor(), Optional.empty(), Optional.empty());
    }

    private List<LoggedEvent> rows() {
        return Optional.ofNullable(store.logs.get(session)).orElseThrow().events;
    }

    private LoggedEvent row(long seq) {
        return rows().get((int) seq - 1);
    }

    private void replace(LoggedEvent row, MemberId actor, Optional<String> body, Optional<String> salt) {
        var changed = new LoggedEvent(
                row.seq(),
                row.cid(),
                row.type(),
                row.schema(),
                actor,
                row.at(),
                body,
                salt,
                row.bodyHash(),
                row.prevHash(),
                row.hash());
        rows().set((int) row.seq() - 1, changed);
    }
}
