package dev.plumbline.domain.session.command;

import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.DriftOpen;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.event.DriftOpened;
import dev.plumbline.domain.session.event.Event;
import java.util.Optional;

/** Sets who sees how managers compare: {@code drift.open}. */
public record OpenDrift(MemberId by, DriftOpen open) implements Command {
    @Override
    public Optional<CellKey> cell() {
        return Optional.of(CellKey.DRIFT_OPEN);
    }

    @Override
    public boolean made(Event event) {
        return event instanceof DriftOpened opened && opened.open().equals(open);
    }

    @Override
    public Ruling decideOn(Session session) {
        if (!session.isActing(by)) return Refusals.notFacilitator();
        return session.isOpen() ? Ruling.accept(new DriftOpened(open)) : Refusals.closed();
    }
}
