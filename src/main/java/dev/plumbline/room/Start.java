package dev.plumbline.room;

import dev.plumbline.domain.cells.Ledger;
import dev.plumbline.store.Head;
import java.util.Map;

/**
 * Where a room begins: the head it claimed, the positions it knows up to that head, the cids of the log, and the
 * position of the newest checkpoint, 0 if there is none.
 */
record Start(Head head, History history, Map<String, Long> cids, long checkpoint) {
    Ledger ledger() {
        return history.latest();
    }
}
