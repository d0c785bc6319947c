package dev.plumbline.room;

import dev.plumbline.domain.cells.Ledger;
import dev.plumbline.domain.session.event.Recorded;

/** An event that is decided but not stored yet, between the state it was decided on and the one it leaves. */
record Pending(Ask ask, Recorded recorded, Ledger before, Ledger after) implements Waiting {
    static Pending of(Ask ask, Recorded recorded, Ledger before) {
        return new Pending(ask, recorded, before, before.after(recorded));
    }
}
