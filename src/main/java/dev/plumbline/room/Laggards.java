package dev.plumbline.room;

import dev.plumbline.domain.cells.Ledger;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings slow clients back to the newest position by one merged delta, and lets go who stays behind (PROTOCOL [R12]).
 * On the room's event loop.
 */
final class Laggards implements Seat.Keeper {
    private static final Logger LOG = LoggerFactory.getLogger(Laggards.class);

    private final Supplier<Ledger> committed;
    private final History history;
    private final Seats seats;
    private final FigureRounds figures;
    private final PresenceRounds presence;
    private final Proofs proofs;

    Laggards(
            Supplier<Ledger> committed,
            History history,
            Seats seats,
            FigureRounds figures,
            PresenceRounds presence,
            Proofs proofs) {
        this.committed = committed;
        this.history = history;
        this.seats = seats;
        this.figures = figures;
        this.presence = presence;
        this.proofs = proofs;
    }

    @Override
    public void hopeless(Seat seat) {
        seats.end(seat, CloseReason.SLOW);
    }

    @Override
    public void drained(Seat seat) {
        if (!seats.hold(seat)) return;
        try {
            goOn(seat);
        } catch (RuntimeException bug) {
            LOG.error("A slow client could not be told what it missed", bug);
            seats.end(seat, CloseReason.FAILED);
        }
    }

    /** A difference that cannot be told is never guessed at: the client comes back and fetches a snapshot. */
    private void goOn(Seat seat) {
        seat.catchUp();
        if (!seat.isFollowing()) return;
        missed(seat).ifPresentOrElse(then -> tell(seat, then), () -> seats.end(seat, CloseReason.POSITION_LOST));
    }

    private Optional<Ledger> missed(Seat seat) {
        return history.at(seat.position()).filter(then -> Arrival.isResumable(then, committed.get(), seat.member()));
    }

    private void tell(Seat seat, Ledger then) {
        Arrival.difference(then, committed.get(), seat.member())
                .ifPresent(
                        delta -> seat.tell(Frame.of(delta.text()), seat.held().at(delta.to())));
        figures.tell(seat);
        proofs.settle(seat);
        presence.changed();
    }
}
