package dev.plumbline.room;

import dev.plumbline.domain.session.MemberId;
import dev.plumbline.room.FrameQueue.Kind;
import io.vertx.core.Future;
import java.time.Clock;
import java.util.Optional;

/** A member's place in a room through one connection: how far they are, what they hold, what they do. On the room's event loop. */
final class Seat {
    /** What the room does about a client that reads slowly. */
    interface Keeper {
        /** A slow client has got all that was left for it, and can be told what it missed. */
        void drained(Seat seat);

        void hopeless(Seat seat);
    }

    private final MemberId member;
    private final Connection connection;
    private final Keeper keeper;
    private final Outbox outbox;
    private boolean following;
    private int arrivals;
    private Held held = Held.NOTHING;
    private Doing doing = Doing.AT_FIRST;
    private int proofsOwed;

    Seat(MemberId member, Connection connection, Patience patience, Loop loop, Clock clock, Keeper keeper) {
        this.member = member;
        this.connection = connection;
        this.keeper = keeper;
        this.outbox = new Outbox(connection, patience, loop, clock, () -> keeper.drained(this));
    }

    MemberId member() {
        return member;
    }

    /** Whether the client has its position; before that it fetches its snapshot. */
    boolean isFollowing() {
        return following;
    }

    /** Whether news reaches this seat: it follows, and is not too slow for that. */
    boolean hears() {
        return following && !outbox.isBehind();
    }

    /** What the client holds when it has got all that was sent to it. */
    Held held() {
        return held;
    }

    /** The last position sent here and not dropped. */
    long position() {
        return outbox.isBehind() ? outbox.position() : held.position();
    }

    Doing doing() {
        return doing;
    }

    void does(Doing next) {
        doing = next;
    }

    /** Stops the news until the client has its position; gives the number of this arrival. */
    int pause() {
        following = false;
        outbox.beginAnew();
        return ++arrivals;
    }

    boolean isStillArriving(int arrival) {
        return !following && arrivals == arrival;
    }

    void follow(long from) {
        following = true;
        held = held.at(from);
    }

    /** Goes on after all that was left has gone out. */
    void catchUp() {
        held = outbox.catchUp();
    }

    /** Part of what the client came for. */
    void receive(Frame frame) {
        put(frame, Kind.ARRIVAL, Optional.empty());
    }

    /** Part of what the client came for, after which it holds this. */
    void receive(Frame frame, Held next) {
        held = next;
        put(frame, Kind.ARRIVAL, Optional.of(next));
    }

    /** Something that the client must get, in order. */
    void answer(Frame frame) {
        put(frame, Kind.ANSWER, Optional.empty());
    }

    /** News after which the client holds this. */
    void tell(Frame frame, Held next) {
        held = next;
        put(frame, Kind.NEWS, Optional.of(next));
    }

    /** News that changes nothing the client holds. */
    void mention(Frame frame) {
        put(frame, Kind.NEWS, Optional.empty());
    }

    /** The proof of what the client holds. */
    void prove(Frame proof) {
        put(proof, Kind.PROOF, Optional.empty());
    }

    /** A proof is asked for that cannot be given now. */
    void oweProof() {
        proofsOwed++;
    }

    /** The proofs that are to be given as soon as the client follows; they are owed no more. */
    int takeProofsOwed() {
        int owed = proofsOwed;
        proofsOwed = 0;
        return owed;
    }

    /** Whether the client is too slow; to be asked every second, too. */
    void look() {
        if (outbox.isLate()) proofsOwed += outbox.fallBehind();
        if (outbox.isHopeless()) keeper.hopeless(this);
    }

    /** The connection is gone. */
    void leave() {
        outbox.end(false);
    }

    /** Ends the connection; complete when it is gone. */
    Future<Void> end(CloseReason reason) {
        outbox.end(reason != CloseReason.SLOW);
        return connection.close(reason);
    }

    private void put(Frame frame, Kind kind, Optional<Held> leaves) {
        outbox.put(frame, kind, leaves);
        look();
    }
}
