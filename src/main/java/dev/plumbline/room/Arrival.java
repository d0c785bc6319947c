package dev.plumbline.room;

import dev.plumbline.domain.cells.Cells;
import dev.plumbline.domain.cells.Delta;
import dev.plumbline.domain.cells.Ledger;
import dev.plumbline.domain.cells.View;
import dev.plumbline.domain.session.CellKind;
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

    /** Whether the difference can be told: the member was one then, and had the same rights all the way to now. */
    static boolean isResumable(Ledger then, Ledger now, MemberId member) {
        var before = then.session().member(member);
        var after = now.session().member(member);
        return before.isPresent()
                && after.isPresent()
                && before.get().role() == after.get().role()
                && !isOtherwiseRecused(then, now, member);
    }

    /** A recusal that came and went leaves its mark on its cell, though nobody is withheld at either end. */
    private static boolean isOtherwiseRecused(Ledger then, Ledger now, MemberId member) {
        return now.changes().changedKeys(then.changes()).stream()
                .filter(key -> key.kind() == CellKind.RECUSAL && key.id(1).equals(member.value()))
                .anyMatch(key -> now.lastChange(key)
                        .filter(change -> change.seq() > then.seq())
                        .isPresent());
    }

    static Snapshot snapshot(UUID epoch, Ledger ledger, Member member, FigureRounds figures) {
        var cells = View.of(ledger.session(), member).show(Cells.of(ledger.session()));
        return new Snapshot(epoch, ledger.seq(), cells, figures.figuresOf(member), figures.at());
    }

    private static Member memberAt(Ledger ledger, MemberId member) {
        return ledger.session().member(member).orElseThrow();
    }
}
