package dev.plumbline.room;

import dev.plumbline.domain.session.SessionId;
import dev.plumbline.domain.session.event.Recorded;
import dev.plumbline.store.Checkpoint;
import dev.plumbline.store.Head;
import dev.plumbline.store.LoggedEvent;
import dev.plumbline.store.SessionStore;
import dev.plumbline.store.StoreFailure;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A store that answers appends when the test lets it, and fails where the test wants. */
final class TroubledStore extends ForwardingStore {
    /** What befalls an append. */
    enum Trouble {
        NONE,
        STALE,
        CID_TAKEN,
        UNAVAILABLE,
        KEPT_BUT_NOT_TOLD,
        NOT_KEPT_NOR_TOLD
    }

    private final Deque<Trouble> troubles = new ArrayDeque<>();
    private final Queue<Runnable> held = new ArrayDeque<>();
    private final Set<Long> erased = new HashSet<>();
    private final List<Integer> batches = new ArrayList<>();
    private @Nullable Checkpoint offered;
    private int pagesRead;
    private int checkpointsKept;
    private int checkpointsLost;
    private boolean holding;
    private int deafFor;

    TroubledStore(SessionStore store) {
        super(store);
    }

    /** The next appends fare like this, those after them well. */
    void meet(Trouble... next) {
        troubles.addAll(List.of(next));
    }

    /** The next so many look-ups fail. */
    void beDeafFor(int lookUps) {
        deafFor = lookUps;
    }

    /** From now on appends wait for {@link #release}. */
    void hold() {
        holding = true;
    }

    /** Answers the append that waits longest; false if none does. */
    boolean release() {
        var next = held.poll();
        if (next != null) next.run();
        return next != null;
    }

    void releaseAll() {
        holding = false;
        while (release()) {} // an answer may bring the next append
    }

    /** Whether an append waits. */
    boolean isAsked() {
        return !held.isEmpty();
    }

    /** How many events each append brought. */
    List<Integer> batches() {
        return batches;
    }

    /** The checkpoint to give out, whatever was asked for. */
    void offer(Checkpoint checkpoint) {
        offered = checkpoint;
    }

    int pagesRead() {
        return pagesRead;
    }

    int checkpointsKept() {
        return checkpointsKept;
    }

    /** The next so many checkpoints cannot be kept. */
    void keepNoCheckpoint(int times) {
        checkpointsLost = times;
    }

    /** From now on the log holds no body there. */
    void erase(long seq) {
        erased.add(seq);
    }

    @Override
    public Future<Head> append(SessionId session, Head head, List<Recorded> batch) {
        batches.add(batch.size());
        var answer = Promise.<Head>promise();
        Runnable answering = () -> fare(session, head, batch).onComplete(answer);
        if (holding) held.add(answering);
        else answering.run();
        return answer.future();
    }

    private Future<Head> fare(SessionId session, Head head, List<Recorded> batch) {
        var unheard = new StoreFailure.OutcomeUnknown(new IllegalStateException("cut"));
        return switch (Optional.ofNullable(troubles.poll()).orElse(Trouble.NONE)) {
            case NONE -> super.append(session, head, batch);
            case STALE -> Future.failedFuture(new StoreFailure.Stale(session));
            case CID_TAKEN -> Future.failedFuture(new StoreFailure.CidTaken(session));
            case UNAVAILABLE -> Future.failedFuture(new StoreFailure.Unavailable(new IllegalStateException("down")));
            case NOT_KEPT_NOR_TOLD -> Future.failedFuture(unheard);
            case KEPT_BUT_NOT_TOLD -> super.append(session, head, batch).compose(kept -> Future.failedFuture(unheard));
        };
    }

    @Override
    public Future<Head> head(SessionId session) {
        if (deafFor-- > 0) {
            return Future.failedFuture(new StoreFailure.Unavailable(new IllegalStateException("still down")));
        }
        return super.head(session);
    }

    @Override
    public Future<Void> save(SessionId session, Checkpoint checkpoint) {
        if (checkpointsLost-- > 0) return Future.failedFuture(new IllegalStateException("no room for it"));
        checkpointsKept++;
        return super.save(session, checkpoint);
    }

    @Override
    public Future<Optional<Checkpoint>> checkpoint(SessionId session, String version) {
        return offered == null ? super.checkpoint(session, version) : Future.succeededFuture(Optional.of(offered));
    }

    @Override
    public Future<List<Recorded>> find(SessionId session, Collection<String> cids) {
        return super.find(session, cids)
                .map(found -> found.stream()
                        .filter(recorded -> !erased.contains(recorded.seq()))
                        .toList());
    }

    @Override
    public Future<List<LoggedEvent>> log(SessionId session, long after, int limit) {
        pagesRead++;
        return super.log(session, after, limit)
                .map(rows -> rows.stream()
                        .map(row -> erased.contains(row.seq()) ? withoutBody(row) : row)
                        .toList());
    }

    private static LoggedEvent withoutBody(LoggedEvent row) {
        return new LoggedEvent(
                row.seq(),
                row.cid(),
                row.type(),
                row.schema(),
                row.actor(),
                row.at(),
                Optional.empty(),
                Optional.empty(),
                row.bodyHash(),
                row.prevHash(),
                row.hash());
    }
}
