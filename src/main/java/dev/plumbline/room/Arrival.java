package dev.plumbline.room;

import dev.plumbline.domain.cells.Cells;
import dev.plumbline.domain.cells.Delta;
import dev.plumbline.domain.cells.Ledger;
import dev.plumbline.domain.cells.View;
import dev.plumbline.domain.session.Member;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.wire.frame.DeltaFrame;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** How a member comes to the newest position: by the difference since they were here, or by a snapshot. */
final class Arrival {
    private Arrival() {}

    /** One delta that leads from the earlier position to the later one; none if they are the same. */
    static Optional<DeltaFrame> difference(Ledger then, Ledger now, MemberId member) {
        if (then.seq() == now.seq()) return Optional.empty();
        var cells = Delta.between(then, now).forMember(memberAt(then, member), memberAt(now, member));
        return Optional.of(new DeltaFrame(then.seq() + 1, now.seq(), cells, Optional.empty(), List.of(), true));
    }

    /** Whether the difference can be told: the member was one then, with the same rights as now. */
    static boolean isResumable(Ledger then, Ledger now, MemberId member) {
        var before = then.session().member(member);
        var after = now.session().member(member);
        return before.isPresent()
                && after.isPresent()
                && before.get().role() == after.get().role()
                && withheld(then, before.get()).equals(withheld(now, after.get()));
    }

    static Snapshot snapshot(UUID epoch, Ledger ledger, Member member, FigureRounds figures) {
        var cells = View.of(ledger.session(), member).show(Cells.of(ledger.session()));
        return new Snapshot(epoch, ledger.seq(), cells, figures.figuresOf(member), figures.at());
    }

    private static Member memberAt(Ledger ledger, MemberId member) {
        return ledger.session().member(member).orElseThrow();
    }

    private static Object withheld(Ledger ledger, Member member) {
        return ledger.session().roster().withheld(member);
    }
}
