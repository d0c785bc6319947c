package dev.plumbline.room;

import dev.plumbline.domain.session.command.Rejection;
import dev.plumbline.domain.session.event.Recorded;
import dev.plumbline.wire.frame.ResultFrame;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /** The answer to an ask whose cid is in the log; what was erased there is taken for the same. */
    ResultFrame answer(Ask ask, List<Recorded> found) {
        boolean same = found.stream().allMatch(event -> ask.made(event.actor(), event.event()));
        return Optional.ofNullable(seqs.get(ask.cid()))
                .filter(seq -> same)
                .<ResultFrame>map(ResultFrame.Duplicate::new)
                .orElseGet(() -> new ResultFrame.Rejected(
                        Rejection.CID_REUSED, "This cid belongs to another command; make a new one."));
    }
}
