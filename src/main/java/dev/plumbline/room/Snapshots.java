package dev.plumbline.room;

import dev.plumbline.domain.cells.Ledger;
import dev.plumbline.domain.session.MemberId;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Has snapshots made beside the room's event loop, one batch at a time: who asks while one is being made gets the newest
 * position after it, and all of a batch share what is the same for them. Called on the room's event loop.
 */
final class Snapshots {
    private static final long KEPT_MILLIS = 5_000;

    private record Asked(MemberId member, Promise<Optional<PackedSnapshot>> answer) {}

    private final UUID epoch;
    private final Supplier<Ledger> committed;
    private final Supplier<StandingFigures> standing;
    private final Loop loop;
    private List<Asked> waiting = new ArrayList<>();
    private @Nullable SnapshotPress press;
    private boolean busy;
    private long batches;

    Snapshots(UUID epoch, Supplier<Ledger> committed, Supplier<StandingFigures> standing, Loop loop) {
        this.epoch = epoch;
        this.committed = committed;
        this.standing = standing;
        this.loop = loop;
    }

    /** What a member may see at a position not before now; empty if they are none. */
    Future<Optional<PackedSnapshot>> of(MemberId member) {
        var asked = new Asked(member, Promise.promise());
        waiting.add(asked);
        if (!busy) begin();
        return asked.answer().future();
    }

    private void begin() {
        busy = true;
        var batch = waiting;
        waiting = new ArrayList<>();
        var newest = newest();
        loop.aside(() -> make(newest, batch))
                .onFailure(bug -> batch.forEach(asked -> asked.answer().tryFail(bug)))
                .onComplete(done -> goOn());
    }

    /** Off the loop; each hears of theirs as soon as it is there. */
    private int make(SnapshotPress press, List<Asked> batch) {
        for (var asked : batch) {
            var made = press.of(asked.member());
            loop.post(() -> asked.answer().tryComplete(made));
        }
        return batch.size();
    }

    private void goOn() {
        busy = false;
        long done = ++batches;
        if (!waiting.isEmpty()) begin();
        else loop.later(KEPT_MILLIS, () -> forget(done));
    }

    /** What is shared takes memory, which a room in which nobody arrives should not hold. */
    private void forget(long batch) {
        if (batch == batches && !busy) press = null;
    }

    private SnapshotPress newest() {
        if (press == null || !press.isAt(committed.get(), standing.get())) {
            press = new SnapshotPress(epoch, committed.get(), standing.get());
        }
        return press;
    }
}
