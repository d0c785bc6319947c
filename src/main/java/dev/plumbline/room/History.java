package dev.plumbline.room;

import dev.plumbline.domain.cells.Ledger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The latest positions of a session, so that who comes back learns the difference (PROTOCOL [R10]). They share structure. */
final class History {
    private static final int KEPT = 10_000;

    private final Deque<Ledger> order = new ArrayDeque<>();
    private final Map<Long, Ledger> bySeq = new HashMap<>();

    void add(Ledger ledger) {
        order.add(ledger);
        bySeq.put(ledger.seq(), ledger);
        if (order.size() > KEPT) bySeq.remove(order.remove().seq());
    }

    Optional<Ledger> at(long seq) {
        return Optional.ofNullable(bySeq.get(seq));
    }
}
