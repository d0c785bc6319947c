package dev.plumbline.room;

import dev.plumbline.domain.cells.Ledger;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The latest positions of a session, so that who comes back learns the difference (PROTOCOL [R10]). They share structure. */
final class History {
    static final int KEPT = 15_000;

    private final int kept;
    private final Map<Long, Ledger> bySeq = new HashMap<>();
    private Ledger latest;
    private long oldest;

    History(Ledger first) {
        this(first, KEPT);
    }

    History(Ledger first, int kept) {
        this.kept = kept;
        latest = first;
        oldest = first.seq();
        bySeq.put(oldest, first);
    }

    Ledger latest() {
        return latest;
    }

    long oldest() {
        return oldest;
    }

    /** Adds the next position. */
    void add(Ledger next) {
        latest = next;
        bySeq.put(next.seq(), next);
        while (oldest < earliest()) bySeq.remove(oldest++);
    }

    /** Adds earlier positions, up to the oldest one. */
    void addEarlier(Map<Long, Ledger> ledgers) {
        ledgers.forEach((seq, ledger) -> {
            if (reaches(seq)) bySeq.putIfAbsent(seq, ledger);
        });
        oldest = Math.min(oldest, earliest());
    }

    /** Whether a position should be known, as recent as it is. */
    boolean reaches(long seq) {
        return seq >= earliest() && seq <= latest.seq();
    }

    Optional<Ledger> at(long seq) {
        return Optional.ofNullable(bySeq.get(seq));
    }

    private long earliest() {
        return Math.max(1, latest.seq() - kept + 1);
    }
}
