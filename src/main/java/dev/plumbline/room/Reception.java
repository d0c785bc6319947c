package dev.plumbline.room;

import dev.plumbline.domain.cells.Ledger;
import dev.plumbline.domain.session.Member;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.wire.frame.ClientFrame;
import dev.plumbline.wire.frame.ServerFrames;
import dev.plumbline.wire.frame.Times;
import io.vertx.core.Future;
import java.lang.ref.WeakReference;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * Brings whoever comes to the newest position: by the difference since they were here, an inline snapshot, or one they
 * fetch themselves (PROTOCOL [R3]). On the room's event loop.
 */
final class Reception {
    static final ServerFrames.Limits LIMITS = new ServerFrames.Limits(50, 100, 64 * 1024);
    private static final long AT_WITHIN_MILLIS = 30_000;
    /** The client holds no figures that could be gone on from. */
    private static final long NONE = 0;

    private final UUID epoch;
    private final Supplier<Ledger> committed;
    private final Past past;
    private final FigureRounds figures;
    private final PresenceRounds presence;
    private final Seats seats;
    private final BiFunction<MemberId, Connection, Seat> seating;
    private final Loop loop;
    private final Clock clock;

    Reception(
            UUID epoch,
            Supplier<Ledger> committed,
            Past past,
            FigureRounds figures,
            PresenceRounds presence,
            Seats seats,
            BiFunction<MemberId, Connection, Seat> seating,
            Loop loop,
            Clock clock) {
        this.epoch = epoch;
        this.committed = committed;
        this.past = past;
        this.figures = figures;
        this.presence = presence;
        this.seats = seats;
        this.seating = seating;
        this.loop = loop;
        this.clock = clock;
    }

    /** Takes a member in; empty for somebody who is none, and then the connection is closed. */
    Future<Optional<Seat>> join(MemberId id, Connection connection, ClientFrame.Hello hello) {
        return from(hello)
                .map(then -> member(id).map(member -> seat(member, connection, hello, then)))
                .onSuccess(seat -> {
                    if (seat.isEmpty()) connection.close(CloseReason.REMOVED);
                });
    }

    /** Greets again whoever missed something and says so on the same connection (PROTOCOL [R11]). */
    Future<Void> again(Seat seat, ClientFrame.Hello hello) {
        seat.pause();
        return from(hello).map(then -> {
            if (seats.hold(seat)) member(seat.member()).ifPresent(member -> receive(seat, member, hello, then));
            return null;
        });
    }

    /** The earlier position the client resumes from, if it is one of this log and can be had. */
    private Future<Optional<Ledger>> from(ClientFrame.Hello hello) {
        return hello.resume()
                .filter(resume -> resume.epoch().equals(epoch.toString()))
                .map(resume -> past.at(resume.seq()))
                .orElseGet(() -> Future.succeededFuture(Optional.empty()));
    }

    private Optional<Member> member(MemberId id) {
        return committed.get().session().member(id);
    }

    private Seat seat(Member member, Connection connection, ClientFrame.Hello hello, Optional<Ledger> then) {
        var seat = seating.apply(member.id(), connection);
        seats.take(seat);
        if (seats.hold(seat)) receive(seat, member, hello, then);
        return seat;
    }

    private void receive(Seat seat, Member member, ClientFrame.Hello hello, Optional<Ledger> then) {
        var from = then.filter(ledger -> Arrival.isResumable(ledger, committed.get(), member.id()));
        greet(seat, member, from.isPresent());
        if (from.isPresent())
            follow(
                    seat,
                    from.get(),
                    hello.resume().map(ClientFrame.Resume::figuresAt).orElse(NONE));
        else if (hello.inline()) showAll(seat, member);
        else expectPosition(seat);
    }

    /** Who leaves before that is not kept in memory until then. */
    private void expectPosition(Seat seat) {
        int arrival = seat.pause();
        var arriving = new WeakReference<>(seat);
        loop.later(
                AT_WITHIN_MILLIS,
                () -> Optional.ofNullable(arriving.get())
                        .filter(still -> still.isStillArriving(arrival))
                        .ifPresent(still -> seats.end(still, CloseReason.POSITION_LOST)));
    }

    private void greet(Seat seat, Member member, boolean delta) {
        seat.receive(Frame.of(ServerFrames.welcome(new ServerFrames.Welcome(
                member.id().value(),
                member.role(),
                epoch.toString(),
                committed.get().seq(),
                delta,
                Times.text(clock.instant()),
                LIMITS))));
    }

    private void follow(Seat seat, Ledger then, long figuresAt) {
        seat.follow(then.seq());
        Arrival.difference(then, committed.get(), seat.member())
                .ifPresent(delta ->
                        seat.receive(Frame.of(delta.text()), seat.held().at(delta.to())));
        introduce(seat, then.seq(), figuresAt);
    }

    private void showAll(Seat seat, Member member) {
        var all = Arrival.snapshot(epoch, committed.get(), member, figures);
        seat.follow(all.seq());
        InlineSnapshot.frames(all).forEach(frame -> seat.receive(Frame.of(frame)));
        introduce(seat, all.seq(), NONE);
    }

    private void introduce(Seat seat, long from, long figuresAt) {
        figures.introduce(seat, from, figuresAt);
        presence.changed();
    }

    /** The client has its snapshot and says where that stands; complete when it follows or was let go. */
    Future<Void> at(Seat seat, ClientFrame.At at) {
        return past.at(at.seq()).map(then -> {
            if (seats.hold(seat) && !seat.isFollowing()) arrive(seat, then, at.figuresAt());
            return null;
        });
    }

    private void arrive(Seat seat, Optional<Ledger> then, long figuresAt) {
        then.filter(ledger -> Arrival.isResumable(ledger, committed.get(), seat.member()))
                .ifPresentOrElse(
                        ledger -> follow(seat, ledger, figuresAt), () -> seats.end(seat, CloseReason.POSITION_LOST));
    }
}
