package dev.plumbline.store;

import dev.plumbline.domain.session.SessionId;
import dev.plumbline.wire.Json;
import dev.plumbline.wire.LogHash;
import dev.plumbline.wire.LogLink;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Walks a log row by row and finds the first one that is not what was written (PROTOCOL [L1]). Used by one thread. */
public final class ChainCheck {
    private final SessionId session;
    private final UUID epoch;
    private long seq;
    private String hash = LogHash.FIRST_PREV_HASH;
    private Optional<Long> brokenAt = Optional.empty();

    public ChainCheck(SessionId session, UUID epoch) {
        this.session = session;
        this.epoch = epoch;
    }

    /** Checks the rows that follow; after the first broken one nothing more is looked at. */
    public void add(List<LoggedEvent> rows) {
        for (var row : rows) {
            if (brokenAt.isPresent()) return;
            if (holds(row)) advance(row);
            else brokenAt = Optional.of(seq + 1);
        }
    }

    public boolean isBroken() {
        return brokenAt.isPresent();
    }

    /** The seq of the last row that holds. */
    public long seq() {
        return seq;
    }

    /** The finding once all rows were added: a head that lies elsewhere means that rows are missing at the end, or added. */
    public Verification against(Head head) {
        boolean ends = head.seq() == seq && head.hash().equals(hash);
        var broken = brokenAt.or(() -> ends ? Optional.empty() : Optional.of(Math.min(head.seq(), seq) + 1));
        return new Verification(seq, hash, broken);
    }

    private void advance(LoggedEvent row) {
        seq = row.seq();
        hash = row.hash();
    }

    private boolean holds(LoggedEvent row) {
        return row.seq() == seq + 1
                && row.prevHash().equals(hash)
                && bodyHolds(row)
                && row.hash().equals(LogHash.ofEvent(hash, link(row)));
    }

    private static boolean bodyHolds(LoggedEvent row) {
        if (row.body().isEmpty() && row.salt().isEmpty()) return true;
        var canonical = row.body().map(Json::tree).map(Json::canonical);
        return canonical
                .flatMap(body -> row.salt().map(salt -> LogHash.ofBody(salt, body)))
                .filter(row.bodyHash()::equals)
                .isPresent();
    }

    private LogLink link(LoggedEvent row) {
        return new LogLink(
                session, epoch, row.seq(), row.cid(), row.type(), row.schema(), row.actor(), row.at(), row.bodyHash());
    }
}
