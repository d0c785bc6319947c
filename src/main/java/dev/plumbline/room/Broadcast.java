package dev.plumbline.room;

import dev.plumbline.domain.cells.Delta;
import dev.plumbline.domain.cells.Ledger;
import dev.plumbline.domain.cells.Value;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.Role;
import dev.plumbline.domain.session.event.Recorded;
import dev.plumbline.domain.session.event.VoteCast;
import dev.plumbline.wire.event.EventTypes;
import dev.plumbline.wire.frame.Cid;
import dev.plumbline.wire.frame.DeltaFrame;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells the seats what happened: each member the cells they may see, encoded once for all who see the same. */
final class Broadcast {
    private final Recorded recorded;
    private final Cid cid;
    private final Ledger before;
    private final Ledger after;
    private final Delta delta;
    private final Map<MemberId, Frame> byMember = new HashMap<>();
    private final Map<DeltaFrame, Frame> encoded = new HashMap<>();

    Broadcast(Pending pending) {
        this.recorded = pending.recorded();
        this.cid = pending.ask().name();
        this.before = pending.before();
        this.after = pending.after();
        this.delta = Delta.between(before, after);
    }

    /** Sends the delta to a seat whose member is one before and after. */
    void tell(Seat seat) {
        seat.tell(
                byMember.computeIfAbsent(seat.member(), this::encode),
                seat.held().at(recorded.seq()));
    }

    private Frame encode(MemberId member) {
        return encoded.computeIfAbsent(frame(member), delta -> Frame.of(delta.text()));
    }

    private DeltaFrame frame(MemberId member) {
        var then = before.session().member(member).orElseThrow();
        var now = after.session().member(member).orElseThrow();
        var cells = delta.forMember(then, now);
        boolean own = recorded.actor().equals(member);
        return new DeltaFrame(
                recorded.seq(),
                recorded.seq(),
                cells,
                about(cells, now.role()),
                own ? List.of(cid.sent()) : List.of(),
                false);
    }

    private Optional<DeltaFrame.About> about(Map<CellKey, Optional<Value>> cells, Role role) {
        if (cells.isEmpty()) return Optional.empty();
        var author = Optional.of(recorded.actor().value()).filter(name -> showsAuthor(role));
        return Optional.of(new DeltaFrame.About(author, recorded.at(), EventTypes.nameOf(recorded.event())));
    }

    /** Who voted is for those who see the names of the voters. */
    private boolean showsAuthor(Role role) {
        return !(recorded.event() instanceof VoteCast) || role == Role.FACILITATOR || role == Role.COMMITTEE;
    }
}
