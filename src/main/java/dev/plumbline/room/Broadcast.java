package dev.plumbline.room;

import dev.plumbline.domain.cells.Delta;
import dev.plumbline.domain.cells.Ledger;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.Role;
import dev.plumbline.domain.session.event.Recorded;
import dev.plumbline.domain.session.event.VoteCast;
import dev.plumbline.wire.event.EventTypes;
import dev.plumbline.wire.frame.ChangesText;
import dev.plumbline.wire.frame.Cid;
import dev.plumbline.wire.frame.DeltaFrame;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells the seats what happened: each member the cells they may see, encoded once for all who see the same. */
final class Broadcast {
    private static final String NO_CELLS = "{}";

    /** What a frame says to a member: the cells, whether their author is secret, and the member's own cids. */
    private record Content(String cells, boolean secret, List<String> cids) {}

    private final Recorded recorded;
    private final Cid cid;
    private final Ledger before;
    private final Ledger after;
    private final Delta delta;
    private final Map<MemberId, Frame> byMember = new HashMap<>();
    private final Map<Content, Frame> encoded = new HashMap<>();
    private final ChangesText text = new ChangesText();

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
        var then = before.session().member(member).orElseThrow();
        var now = after.session().member(member).orElseThrow();
        var cells = text.of(delta.changesFor(then, now));
        var own = recorded.actor().equals(member) ? List.of(cid.sent()) : List.<String>of();
        return encoded.computeIfAbsent(new Content(cells, !showsAuthor(now.role()), own), this::frame);
    }

    private Frame frame(Content content) {
        var about = Optional.of(content)
                .filter(some -> !some.cells().equals(NO_CELLS))
                .map(this::about);
        long seq = recorded.seq();
        return Frame.of(new DeltaFrame(seq, seq, Map.of(), about, content.cids(), false).text(content.cells()));
    }

    private DeltaFrame.About about(Content content) {
        var author = Optional.of(recorded.actor().value()).filter(name -> !content.secret());
        return new DeltaFrame.About(author, recorded.at(), EventTypes.nameOf(recorded.event()));
    }

    /** Who voted is for those who see the names of the voters. */
    private boolean showsAuthor(Role role) {
        return !(recorded.event() instanceof VoteCast) || role == Role.FACILITATOR || role == Role.COMMITTEE;
    }
}
