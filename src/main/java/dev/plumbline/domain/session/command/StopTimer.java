package dev.plumbline.domain.session.command;

import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.State;
import dev.plumbline.domain.session.event.Event;
import dev.plumbline.domain.session.event.TimerStopped;
import java.util.Optional;

/** Stops the timer: {@code timer.stop}. */
public record StopTimer(MemberId by) implements Command {
    @Override
    public Optional<CellKey> cell() {
        return Optional.of(CellKey.TIMER);
    }

    @Override
    public boolean made(Event event) {
        return event instanceof TimerStopped;
    }

    @Override
    public Ruling decideOn(Session session) {
        if (!session.isActing(by)) return Refusals.notFacilitator();
        return session.is(State.LIVE) ? Ruling.accept(new TimerStopped()) : Refusals.notLive();
    }
}
