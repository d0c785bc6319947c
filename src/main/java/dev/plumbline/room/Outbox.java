package dev.plumbline.room;

import dev.plumbline.room.FrameQueue.Item;
import dev.plumbline.room.FrameQueue.Kind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is on its way to one client, counted in bytes. Only a window of it is handed to the connection, so the rest can
 * still be dropped when the client turns out to be slow (PROTOCOL [R12]). On the room's event loop.
 */
final class Outbox {
    private final Connection connection;
    private final Patience patience;
    private final Loop loop;
    private final Clock clock;
    private final Runnable drained;
    private final FrameQueue waiting = new FrameQueue();
    private final FrameQueue leaving = new FrameQueue();
    private Held sent = Held.NOTHING;
    private Instant arrivedAt = Instant.MIN;
    private @Nullable Instant behindSince;
    private boolean ended;

    /** {@code drained} is run when a slow client has got all that was left for it. */
    Outbox(Connection connection, Patience patience, Loop loop, Clock clock, Runnable drained) {
        this.connection = connection;
        this.patience = patience;
        this.loop = loop;
        this.clock = clock;
        this.drained = drained;
    }

    /** Takes a frame, with what the client holds after it if that is something new. */
    void put(Frame frame, Kind kind, Optional<Held> leaves) {
        if (ended) return;
        waiting.add(new Item(frame, kind, leaves, clock.instant()));
        handOver();
    }

    /** Whether the client is slow and waits for a merged delta. */
    boolean isBehind() {
        return behindSince != null;
    }

    /** Whether so much waits, or for so long, that the news among it is to be dropped. */
    boolean isLate() {
        if (isBehind() || leaving.isEmpty()) return false;
        if (bytesBehindTheFirst() > patience.bytes()) return true;
        return !isArriving() && isOver(leaving.first().since(), patience.age());
    }

    /** Drops the news that waits; gives how many proofs fell with it. */
    int fallBehind() {
        behindSince = clock.instant();
        waiting.drop(Kind.NEWS);
        return waiting.drop(Kind.PROOF);
    }

    /** Whether there is no use in waiting any longer. */
    boolean isHopeless() {
        if (waiting.bytesOf(Kind.ANSWER) > patience.answers()) return true;
        if (isArriving())
            return leaving.first().since().plus(patience.arrival()).isBefore(clock.instant());
        var since = behindSince;
        return since != null && isOver(since, patience.behind());
    }

    /** The client is told the news again; gives what it holds. */
    Held catchUp() {
        behindSince = null;
        return sent;
    }

    /** The position that the client has or will soon have. */
    long position() {
        return sent.position();
    }

    /** The client begins anew, so what it did not get yet is of no use, but for answers. */
    void beginAnew() {
        behindSince = null;
        waiting.drop(Kind.NEWS);
        waiting.drop(Kind.PROOF);
        waiting.drop(Kind.ARRIVAL);
    }

    /** Takes no more; what waits goes out at once if there is hope that it arrives. */
    void end(boolean hope) {
        ended = true;
        if (hope) waiting.forEach(item -> connection.send(item.frame().text()));
    }

    private void handOver() {
        while (!ended && !waiting.isEmpty() && fits(waiting.first())) send(waiting.take());
    }

    private boolean fits(Item next) {
        return leaving.isEmpty() || leaving.bytes() + next.frame().bytes() <= patience.window();
    }

    private void send(Item item) {
        leaving.add(item);
        item.leaves().ifPresent(held -> sent = held);
        connection.send(item.frame().text()).onSuccess(done -> loop.post(this::left));
    }

    /** The first of those handed over, for they leave in order; one that fails is followed by the end of its connection. */
    private void left() {
        var item = leaving.take();
        if (item.kind() == Kind.ARRIVAL) arrivedAt = clock.instant();
        handOver();
        if (isBehind() && !ended && leaving.isEmpty()) drained.run();
    }

    private boolean isArriving() {
        return leaving.bytesOf(Kind.ARRIVAL) + waiting.bytesOf(Kind.ARRIVAL) > 0;
    }

    private int bytesBehindTheFirst() {
        int counted = leaving.counted() + waiting.counted();
        return leaving.first().kind() == Kind.ARRIVAL
                ? counted
                : counted - leaving.first().frame().bytes();
    }

    /** Time spent on an arrival does not count. */
    private boolean isOver(Instant since, Duration span) {
        var begun = since.isBefore(arrivedAt) ? arrivedAt : since;
        return begun.plus(span).isBefore(clock.instant());
    }
}
