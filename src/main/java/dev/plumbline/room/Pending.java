package dev.plumbline.room;

import dev.plumbline.domain.cells.Ledger;
import dev.plumbline.domain.session.event.Recorded;
import java.util.ArrayList;
import java.util.List;

/** An event that is decided but not stored yet, the state it leaves, and what may be said only once it is stored. */
final class Pending {
    private final Ask ask;
    private final Recorded recorded;
    private final Ledger before;
    private final Ledger after;
    private final List<Runnable> afterwards = new ArrayList<>();

    Pending(Ask ask, Recorded recorded, Ledger before) {
        this.ask = ask;
        this.recorded = recorded;
        this.before = before;
        this.after = before.after(recorded);
    }

    Ask ask() {
        return ask;
    }

    Recorded recorded() {
        return recorded;
    }

    Ledger before() {
        return before;
    }

    Ledger after() {
        return after;
    }

    /** Runs once this event is stored, or is known not to be. */
    void afterwards(Runnable saying) {
        afterwards.add(saying);
    }

    void settle() {
        afterwards.forEach(Runnable::run);
    }
}
