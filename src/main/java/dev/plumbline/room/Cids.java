package dev.plumbline.room;

import dev.plumbline.domain.session.command.Rejection;
import dev.plumbline.domain.session.event.Recorded;
import dev.plumbline.wire.frame.ResultFrame;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The cids of a session's log, so that a command sent again is applied once (PROTOCOL [R7]). */
final class Cids {
    private final Map<String, Long> seqs;

    Cids(Map<String, Long> known) {
        this.seqs = new HashMap<>(known);
    }

    boolean knows(String cid) {
        return seqs.containsKey(cid);
    }

    void add(Recorded recorded) {
        seqs.put(recorded.cid(), recorded.seq());
    }

    /** The answer to an ask whose cid is in the log. */
    static ResultFrame answer(Ask ask, List<Recorded> found) {
        return found.stream()
                .filter(event -> event.cid().equals(ask.cid()) && ask.made(event.actor(), event.event()))
                .findFirst()
                .<ResultFrame>map(event -> new ResultFrame.Duplicate(event.seq()))
                .orElseGet(() -> new ResultFrame.Rejected(
                        Rejection.CID_REUSED, "This cid belongs to another command; make a new one."));
    }
}
