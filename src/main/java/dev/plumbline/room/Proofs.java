package dev.plumbline.room;

import dev.plumbline.domain.cells.Cells;
import dev.plumbline.domain.cells.Ledger;
import dev.plumbline.domain.cells.View;
import dev.plumbline.wire.frame.CellDigest;
import dev.plumbline.wire.frame.ServerFrames;
import java.util.function.Supplier;

/** Fingerprints of what clients should hold (PROTOCOL [R19]). On the room's event loop. */
final class Proofs {
    private final Supplier<Ledger> committed;
    private final History history;

    Proofs(Supplier<Ledger> committed, History history) {
        this.committed = committed;
        this.history = history;
    }

    /** Gives one now, or as soon as the client follows: it is about the last position sent. */
    void ask(Seat seat) {
        if (seat.hears()) seat.prove(of(seat));
        else seat.oweProof();
    }

    /** Gives those that were asked for before. */
    void settle(Seat seat) {
        for (int owed = seat.takeProofsOwed(); owed > 0; owed--) ask(seat);
    }

    private Frame of(Seat seat) {
        var ledger = history.at(seat.position()).orElseGet(committed);
        var session = ledger.session();
        var cells =
                View.of(session, session.member(seat.member()).orElseThrow()).show(Cells.of(session));
        return Frame.of(ServerFrames.digest(ledger.seq(), CellDigest.of(cells)));
    }
}
