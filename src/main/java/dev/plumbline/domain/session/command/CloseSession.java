package dev.plumbline.domain.session.command;

import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.State;
import dev.plumbline.domain.session.event.Event;
import dev.plumbline.domain.session.event.SessionClosed;
import java.util.Optional;

/** Ends the meeting: {@code session.close}. */
public record CloseSession(MemberId by) implements Command {
    @Override
    public Optional<CellKey> cell() {
        return Optional.of(CellKey.SESSION);
    }

    @Override
    public boolean made(Event event) {
        return event instanceof SessionClosed;
    }

    @Override
    public Ruling decideOn(Session session) {
        if (!session.isActing(by)) return Refusals.notFacilitator();
        return session.is(State.LIVE) ? Ruling.accept(new SessionClosed()) : Refusals.notLive();
    }
}
